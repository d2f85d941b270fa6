"""Adding a post in the middle of asking it: title, organisation, who it answers for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.country_names import CountryNames
from app.domain.identity import new_id
from app.domain.natural_order import natural
from app.domain.not_understood import NotUnderstood
from app.domain.parties import ORGANISATION_TITLES, Organisation, OrganisationKind, Person, Post
from app.domain.plan import Plan
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.picker import Picker
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.widgets.typed_choice import TypedChoice
from app.gui.workspace.document import beforehand, words
from app.services.edits.asking import NewContact
from app.services.texts.country_texts import CountryTexts

_USUAL = {
    "foreign-ministry": OrganisationKind.FOREIGN_MINISTRY,
    "foreign-protocol": OrganisationKind.FOREIGN_MINISTRY,
    "head-of-mission": OrganisationKind.EMBASSY,
    "development-ministry": OrganisationKind.DEVELOPMENT_MINISTRY,
    "host": OrganisationKind.HOST,
}


class NewContactDialog(GrowingDialog):
    """Hands over a NewContact with `made`; nothing is written to the plan here."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, addressee: str = "", countries: tuple[str, ...] = (),
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("newContactDialog")
        self.setWindowTitle(self.tr("New contact"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._read_countries = CountryTexts(CountryNames(plan.countries.values()))
        self._title = HeadEdit()
        self._organisation = TypedChoice(keeps_any=True)
        for organisation in sorted(plan.organisations.values(), key=lambda each: natural(each.name.casefold())):
            self._organisation.addItem(organisation.name, organisation.id)
        self._organisation.show_index(-1)
        self._kind = Picker()
        for kind, said in ORGANISATION_TITLES.items():
            self._kind.addItem(words(said), kind.value)
        self._addressee = Picker()
        for key, said in ADDRESSEE_TITLES.items():
            self._addressee.addItem(words(said), key)
        self._holder = HeadEdit()
        self._email = HeadEdit()
        self._telephone = HeadEdit()
        names = [plan.countries[country].name for country in countries if country in plan.countries]
        self._countries = HeadEdit("; ".join(names))
        form = FieldColumn(icons)
        form.add(self.tr("Post"), self._title, self.tr("The job, such as “Africa desk”; it outlives its holder."))
        form.add(self.tr("Answers as"), self._addressee)
        form.add(self.tr("Organisation"), self._organisation, self.tr("Choose one, or type a new name."))
        # Always there: a field that came while a name is typed would be another place for Tab to go.
        form.add(self.tr("Kind of organisation, where it is new"), self._kind)
        form.add(self.tr("Held by (may stay empty)"), self._holder)
        form.add_pair((self.tr("E-mail"), self._email), (self.tr("Telephone"), self._telephone))
        self._countries_row = form.add(
            self.tr("Countries it covers"),
            self._countries,
            self.tr("Names, parted by commas or “;”. Empty: all countries."),
        )
        self._buttons = QDialogButtonBox()
        self._add = QPushButton(self.tr("Add contact"))
        set_look(self._add, look="primary")
        self._buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        keep_wide(self, 64)
        self._name_parts()
        self._title.textChanged.connect(self._on_changed)
        self._organisation.editTextChanged.connect(self._on_changed)
        self._countries.textChanged.connect(self._on_changed)
        self._addressee.currentIndexChanged.connect(self._on_addressee_changed)
        self._addressee.setCurrentIndex(max(self._addressee.findData(addressee), 0))
        self._on_addressee_changed()

    def _name_parts(self) -> None:
        for name, part in (
            ("contactTitle", self._title),
            ("contactOrganisation", self._organisation),
            ("contactKind", self._kind),
            ("contactAddressee", self._addressee),
            ("contactHolder", self._holder),
            ("contactEmail", self._email),
            ("contactTelephone", self._telephone),
            ("contactCountries", self._countries),
            ("contactAdd", self._add),
        ):
            part.setObjectName(name)

    def _on_addressee_changed(self) -> None:
        kind = _USUAL.get(str(self._addressee.currentData()), OrganisationKind.OWN_DEFENCE)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._on_changed()

    def _on_changed(self) -> None:
        known, trouble = self._covered()
        self._countries_row.set_warning(trouble)
        self._countries_row.set_echo(", ".join(self._plan.countries[country].name for country in known))
        missing = []
        if not self._title.text().strip():
            missing.append(self.tr("the post"))
        if not self._organisation.currentText().strip():
            missing.append(self.tr("its organisation"))
        self._add.setEnabled(not missing and not trouble)
        said = self.tr("Still missing: {what}").format(what=", ".join(missing)) if missing else ""
        self._add.setToolTip(said)
        self._add.setAccessibleDescription(said)

    def _organisation_id(self) -> str:
        at = self._organisation.findText(self._organisation.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return str(self._organisation.itemData(at)) if at >= 0 else ""

    def _covered(self) -> tuple[tuple[str, ...], str]:
        """The countries that are named, and what is wrong with their text."""
        try:
            return self._read_countries.ids(self._countries.text()), ""
        except NotUnderstood as refusal:
            return (), beforehand(refusal.reason)

    def _on_accepted(self) -> None:
        if not self._add.isEnabled():
            return
        organisation_id = self._organisation_id()
        organisation = None
        if not organisation_id:
            kind = OrganisationKind(str(self._kind.currentData()))
            organisation = Organisation(new_id(), self._organisation.currentText().strip(), kind)
            organisation_id = organisation.id
        name = self._holder.text().strip()
        post = Post(
            id=new_id(),
            title=self._title.text().strip(),
            organisation=organisation_id,
            addressee=str(self._addressee.currentData()),
            email=self._email.text().strip(),
            telephone=self._telephone.text().strip(),
            countries=frozenset(self._covered()[0]),
        )
        self.made.emit(NewContact(post, organisation, Person(new_id(), name) if name else None))
        self.accept()
