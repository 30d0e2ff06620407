"""Services of an actor, clusters, and the catalogue as a file, in the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from advisor_desk.domain.codes import Need
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.cluster_dialog import ClusterDialog
from advisor_desk.gui.directory.clusters_page import ClustersPage
from advisor_desk.gui.directory.offering_dialog import OfferingDialog
from advisor_desk.gui.directory.page import DirectoryPage
from advisor_desk.gui.labels import Label
from tests.desks import actor
from tests.gui.pages import type_text
from tests.services.test_catalogue import cluster, offering


def clusters(context: Context) -> ClustersPage:
    context.window.show_page("clusters")
    page = context.window.current_page()
    assert isinstance(page, ClustersPage)
    return page


def dialog(context: Context, kind: type[ClusterDialog] | type[OfferingDialog]) -> object:
    return next(one for one in context.window.findChildren(kind) if one.isVisible())


def test_a_cluster_is_added(qtbot: QtBot, context: Context) -> None:
    page = clusters(context)
    page.ui.add_button.click()
    asked = dialog(context, ClusterDialog)
    assert isinstance(asked, ClusterDialog)
    type_text(asked.ui.name_edit, "Smart Textiles")
    asked.ui.countries_picker.set_codes(("SE", "DK"))
    asked.ui.save_button.click()

    [made] = context.services.catalogue.clusters()
    assert (made.name, made.countries) == ("Smart Textiles", ("SE", "DK"))
    assert page.model.rowCount() == 1


def test_a_service_stands_on_its_actors_page(qtbot: QtBot, context: Context) -> None:
    services = context.services
    context.window.show_page("directory", actor_id=actor(services, "SEK").id)
    page = context.window.current_page()
    assert isinstance(page, DirectoryPage)
    page.services.add_button.click()
    asked = dialog(context, OfferingDialog)
    assert isinstance(asked, OfferingDialog)
    asked.ui.name_edit.setText("Exportlån")
    asked.ui.needs_picker.set_codes((Need.FINANCING,))
    asked.ui.municipalities_edit.setText("Borås, Atlantis")
    asked.accept()
    assert asked.isVisible()
    asked.ui.municipalities_edit.setText("Borås")
    asked.accept()

    [made] = services.catalogue.offerings()
    assert (made.name, made.municipalities) == ("Exportlån", ("1490",))
    shown = [label.text() for label in page.services.findChildren(Label)]
    assert "Exportlån" in shown
    assert "Borås" in shown


def test_the_catalogue_is_saved_and_opened(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    services, path = context.services, tmp_path / "catalogue.json"
    offering(services)
    made = cluster(services)
    page = clusters(context)
    page.write(str(path))
    services.catalogue.remove_cluster(made.id)
    services.catalogue.bring_back_cluster(made.id)
    page.bring_in(str(path))

    assert page.model.rowCount() == 1
    assert not page.ui.problem.isVisible()


def test_what_is_no_catalogue_is_said(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Hej!", "utf-8")
    page = clusters(context)
    page.bring_in(str(path))

    said = [label.text() for label in page.ui.problem.findChildren(Label)]
    assert any("brev.txt cannot be read" in text for text in said)
