"""What leaves the desk as a file: PDFs, mails, spreadsheets. Frozen data in, a file out."""

from reportlab import rl_config
from reportlab.lib.fonts import addMapping

# Before anything imports platypus, which would otherwise put an unembedded Helvetica in each PDF.
rl_config.canvas_basefontname = "NotoSans"
rl_config.useA85 = 0  # text armour that no mail program needs any more: a fifth of the file
for _bold in (0, 1):
    for _italic in (0, 1):
        addMapping("NotoSans", _bold, _italic, "NotoSans-Bold" if _bold else "NotoSans")
