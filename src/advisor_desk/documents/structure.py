"""The structure tree of a finished paper, written into its file."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from advisor_desk.documents.tags import Mark, Node, Tag, Tree


def write_structure(pdf: Pdf, tree: Tree) -> None:
    """Say what each marked piece and each field is, and in which order they are read."""
    writer = _Writer(pdf)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array([writer.element(tree.root, root)])
    writer.write_parents(root, tree)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._elements: dict[Node, pikepdf.Object] = {}
        self._owners: list[pikepdf.Object] = []
        """The element of each annotation; its number comes after those of the pages."""

    def element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent)
        )
        self._elements[node] = made
        if node.alternative:
            made.Alt = pikepdf.String(node.alternative)
        if node.language:
            made.Lang = pikepdf.String(node.language)
        if node.tag in {Tag.HEAD, Tag.CELL}:
            self._describe_cell(node, made)
        made.K = Array([*self._kids(node, made), *self._references(node, made)])
        return made

    def _kids(self, node: Node, made: pikepdf.Object) -> Iterator[pikepdf.Object | int]:
        for kid in node.kids:
            if isinstance(kid, Mark):
                yield self._mark(kid, made)
            else:
                yield self.element(kid, made)

    def _mark(self, mark: Mark, made: pikepdf.Object) -> pikepdf.Object | int:
        """A number where the element's page is the mark's, else a reference to both."""
        page = self._pages[mark.page]
        if "/Pg" not in made:
            made.Pg = page
        if made.Pg.objgen == page.objgen:
            return mark.number
        return Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number)

    def _references(self, node: Node, made: pikepdf.Object) -> Iterator[pikepdf.Object]:
        for number, place in node.annotations:
            page = self._pages[number]
            annotation = page.Annots[place]
            annotation.StructParent = len(self._pages) + len(self._owners)
            self._owners.append(made)
            yield Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    def _describe_cell(self, node: Node, made: pikepdf.Object) -> None:
        told = Dictionary(O=Name.Table)
        if node.scope:
            told.Scope = Name(f"/{node.scope}")
        if node.columns > 1:
            told.ColSpan = node.columns
        if len(told) > 1:
            made.A = told

    def write_parents(self, root: pikepdf.Object, tree: Tree) -> None:
        """Lead from each mark and annotation back to its element."""
        numbers: list[pikepdf.Object | int] = []
        for number, page in enumerate(self._pages):
            page.StructParents, page.Tabs = number, Name.S
            elements = Array([self._elements[node] for node in tree.marked[number]])
            numbers += [number, self._pdf.make_indirect(elements)]
        for number, owner in enumerate(self._owners, len(self._pages)):
            numbers += [number, owner]
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(self._pages) + len(self._owners)
