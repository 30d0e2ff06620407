"""The structure tree of a paper, written into its file."""

from collections.abc import Iterator

from advisor_desk.documents.pdf_file import File, Written
from advisor_desk.documents.pdf_words import string
from advisor_desk.documents.tags import Mark, Node, Tree


def write_structure(file: File, tree: Tree) -> None:
    """Say what each marked piece and each annotation is, and in which order they are read.

    The pages are finished; they take the numbers after those of the annotations.
    """
    writer, root = _Writer(file), Written(file)
    elements = writer.element(tree.root, root.name)
    root.code = f"<</Type /StructTreeRoot /K [{elements}] {writer.parents(tree)}>>"
    file.say(file.catalog, StructTreeRoot=root.name, MarkInfo="<</Marked true>>")


class _Writer:
    def __init__(self, file: File) -> None:
        self._file = file
        self._pages = [file.name(page) for page in file.pages]
        self._names: dict[Node, str] = {}

    def element(self, node: Node, parent: str) -> str:
        """Write it and what is in it; how it is named."""
        made = Written(self._file)
        self._names[node] = made.name
        own = next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)
        page = "" if own is None else f" /Pg {self._pages[own]}"
        kids = " ".join([*self._kids(node, made.name, own), *self._annotations(node)])
        made.code = (
            f"<</Type /StructElem /S /{node.tag} /P {parent}{page}{_described(node)} /K [{kids}]>>"
        )
        return made.name

    def _kids(self, node: Node, made: str, own: int | None) -> Iterator[str]:
        """A mark is a number where the element's own page is the mark's, else names the page."""
        for kid in node.kids:
            if isinstance(kid, Node):
                yield self.element(kid, made)
            elif kid.page == own:
                yield f"{kid.number}"
            else:
                yield f"<</Type /MCR /Pg {self._pages[kid.page]} /MCID {kid.number}>>"

    def _annotations(self, node: Node) -> Iterator[str]:
        for page, annotation in node.annotations:
            yield f"<</Type /OBJR /Pg {self._pages[page]} /Obj {annotation}>>"

    def parents(self, tree: Tree) -> str:
        """Lead from each annotation, and from the marks of each page, back to their elements."""
        owners = [self._names[node] for node in tree.annotated]
        for number, page in enumerate(self._file.pages):
            self._file.say(page, StructParents=str(len(owners)), Tabs="/S")
            marked = " ".join(self._names[node] for node in tree.marked[number])
            owners.append(self._file.put(f"[{marked}]"))
        numbered = " ".join(f"{number} {owner}" for number, owner in enumerate(owners))
        nums = self._file.put(f"<</Nums [{numbered}]>>")
        return f"/ParentTree {nums} /ParentTreeNextKey {len(owners)}"


def _described(node: Node) -> str:
    """What it says in place of a picture, in which language, and what a cell is in its table."""
    alternative = f" /Alt {string(node.alternative)}" if node.alternative else ""
    language = f" /Lang {string(node.language)}" if node.language else ""
    scope = f" /Scope /{node.scope}" if node.scope else ""
    columns = f" /ColSpan {node.columns}" if node.columns > 1 else ""
    cell = f" /A <</O /Table{scope}{columns}>>" if scope or columns else ""
    return f"{alternative}{language}{cell}"
