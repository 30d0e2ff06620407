"""What the adviser of the tour types, in the language that was chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Typed:
    """One day's words."""

    reason: str
    purpose: str
    title: str
    notes: str
    more_notes: str
    step: str
    ask: str
    background: str
    consent: str
    note: str
    not_discussed: str
    question: str
    reply: str
    settled: str
    away: str


SPOKEN = {
    "sv": Typed(
        reason="Överenskommet med Eva på Almi: jag går först och berättar vad jag hör.",
        purpose="Första besök: vad behöver ni för att börja sälja till Norge?",
        title="vd",
        notes="Sex anställda, väver tekniska textilier för fordon och möbler. ",
        more_notes="Två förfrågningar från Norge i höst; osäkra på tull, betalning och avtal.",
        step="Skicka checklistan för norsk tull",
        ask="Rörelsekapital och betalningsvillkor för en första norsk order på 400 000 kr.",
        background="Ordern ska levereras i mars. Företaget har inte exporterat förut.",
        consent="Finansiering av en första order till Norge",
        note="De ses på fredag.",
        not_discussed="Hann inte; vi tar det nästa gång.",
        question="Vilka papper ska följa med varorna till Norge?",
        reply="Handelsfaktura och ursprungsförsäkran; skickade mallen.",
        settled="Talade i telefon: Almi tar finansieringen, vi tar tullen.",
        away="Semester i två veckor.",
    ),
    "en": Typed(
        reason="Agreed with Eva at Almi: I go first and tell her what I hear.",
        purpose="First visit: what do you need to start selling to Norway?",
        title="managing director",
        notes="Six employees, weave technical textiles for vehicles and furniture. ",
        more_notes="Two enquiries from Norway this autumn; unsure of customs, payment, contracts.",
        step="Send the checklist for Norwegian customs",
        ask="Working capital and terms of payment for a first Norwegian order of SEK 400,000.",
        background="To be delivered in March. The company has not exported before.",
        consent="Financing of a first order to Norway",
        note="They meet on Friday.",
        not_discussed="No time left; next visit.",
        question="Which papers go with the goods to Norway?",
        reply="Commercial invoice, declaration of origin; sent them the form.",
        settled="Spoke on the telephone: Almi takes the financing, we take the customs.",
        away="Two weeks of holiday.",
    ),
    "de": Typed(
        reason="Mit Eva von Almi abgesprochen: Ich gehe zuerst und berichte ihr danach.",
        purpose="Erstbesuch: Was brauchen Sie, um nach Norwegen zu verkaufen?",
        title="Geschäftsführer",
        notes="Sechs Beschäftigte, weben technische Textilien für Fahrzeuge und Möbel. ",
        more_notes="Zwei Anfragen aus Norwegen; unsicher bei Zoll, Zahlung und Verträgen.",
        step="Checkliste für den norwegischen Zoll schicken",
        ask="Betriebskapital und Zahlungsbedingungen für einen ersten Auftrag über 400 000 SEK.",
        background="Lieferung im März. Das Unternehmen hat noch nie exportiert.",
        consent="Finanzierung eines ersten Auftrags aus Norwegen",
        note="Sie treffen sich am Freitag.",
        not_discussed="Keine Zeit mehr; beim nächsten Besuch.",
        question="Welche Papiere müssen mit der Ware nach Norwegen?",
        reply="Handelsrechnung und Ursprungserklärung; Vorlage geschickt.",
        settled="Am Telefon besprochen: Almi übernimmt die Finanzierung, wir den Zoll.",
        away="Zwei Wochen Urlaub.",
    ),
}
