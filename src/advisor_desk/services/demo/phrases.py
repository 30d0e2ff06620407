"""What advisers and companies say, in Swedish, for the made-up desk."""

from advisor_desk.domain import inquiries
from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.referrals import State
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.trades import Trade

MARKETS = (
    "Tyskland", "Norge", "Danmark", "Finland", "Nederländerna", "Polen", "Frankrike", "Italien",
    "Storbritannien", "USA", "Kanada", "Japan", "Österrike", "Schweiz", "Estland", "Spanien",
)  # fmt: skip
PURPOSES = {
    Role.OUTREACH: (
        "Första besök: vad gör företaget och vart vill det?",
        "Lära känna företaget och berätta vad vi kan hjälpa till med",
        "Kartlägga intresset för export till {market}",
        "Rundtur i produktionen och samtal om nya marknader",
        "Följa upp anmälan från frukostmötet",
        "Höra hur det går efter ägarskiftet",
    ),
    Role.EXPERT: (
        "Gå igenom tullfrågor inför {market}",
        "Genomgång av certifiering för {product}",
        "Finansiering av en större order till {market}",
        "Avtal med en distributör i {market}",
        "Söka partner i {market}",
    ),
    Role.FOLLOW_UP: (
        "Uppföljning av exportplanen",
        "Vad hände efter mässan i {market}?",
        "Uppföljning av kontakten med distributören i {market}",
        "Stämma av nästa steg och ansvar",
    ),
    Role.ON_REQUEST: (
        "Företaget bad om råd om betalningsvillkor",
        "Fråga om moms vid försäljning till {market}",
        "Företaget vill ställa ut på en mässa i {market}",
        "Hjälp att tolka en förfrågan från {market}",
    ),
}
_OPENINGS = (
    "Vi träffades i deras lokaler och gick igenom läget.",
    "Bra möte med en rundtur i produktionen.",
    "Kort men givande samtal.",
    "Företaget tog emot med hela ledningen.",
    "Samtalet handlade mest om hur de ska hinna med.",
    "Trevligt bemötande; de hade förberett frågor.",
)
_MIDDLES = (
    "De säljer {product} och har i dag ett par kunder i {market}, som hittat dem själva.",
    "Omsättningen växer, men nästan allt går till två kunder i Sverige.",
    "De har fått en förfrågan från {market} och vet inte riktigt hur de ska svara.",
    "Hemsidan finns bara på svenska. Prislistan är inte räknad för export.",
    "De saknar någon som kan språket och har ingen tid avsatt för export.",
    "En distributör i {market} vill ha ensamrätt; det vill de inte ge utan råd.",
    "Likviditeten räcker till en provorder, men inte till en större leverans.",
    "De funderar på att ställa ut på en mässa i {market} i vår.",
    "Nya krav på märkning gör dem osäkra på om {product} får säljas i {market}.",
    "Transporterna till {market} blir dyra eftersom de skickar för små partier.",
    "Ägaren vill lämna över till nästa generation inom två år.",
)
_ENDINGS = (
    "De vill gärna att vi hör av oss igen.",
    "Jag skickar underlag och bokar ett nytt möte.",
    "De återkommer när styrelsen har tagit ställning.",
    "Vi kom överens om att ta ett steg i taget.",
    "Bra läge att koppla in en kollega som kan {market}.",
    "",
)
CANCELLED = (
    "Sjukdom hos företaget. Ny tid bokas.",
    "Företaget fick en brådskande leverans.",
    "Trafikstopp på vägen, vi tar det på telefon i stället.",
    "En annan partner var redan på väg; vi samordnar besöken.",
    "Kontaktpersonen har slutat.",
)
STEPS = (
    "Skicka underlag om {market}",
    "Boka möte med en expert på {product}",
    "Stämma av exportplanen",
    "Ringa och höra hur mötet med distributören gick",
    "Hjälpa till med ansökan om affärsutvecklingscheck",
    "Presentera företaget för en kollega i {market}",
)
STEPS_OF_COMPANY = (
    "Räkna fram en prislista i euro",
    "Ta fram en presentation på engelska",
    "Be om referenser från kunden i {market}",
    "Fatta beslut i styrelsen om budget för export",
    "Översätta produktbladet för {product}",
)
ASKS = {
    Need.FINANCING: "Rörelsekapital och garantier inför en order till {market}.",
    Need.MARKET: "En bedömning av efterfrågan på {product} i {market}.",
    Need.PARTNER_SEARCH: "Hjälp att hitta en distributör i {market}.",
    Need.LAW: "Råd om avtalet med agenten i {market}: ensamrätt och uppsägning.",
    Need.CUSTOMS: "Rätt tulltaxenummer för {product} och ursprungsintyg till {market}.",
    Need.LOGISTICS: "Samlastning till {market}: vilka upplägg finns för små partier?",
    Need.CERTIFICATION: "Vilken märkning krävs för {product} i {market}, och vem provar?",
    Need.DIGITAL_TRADE: "Komma i gång med näthandel till {market}.",
    Need.PEOPLE: "Rekrytera en säljare som talar språket i {market}.",
    Need.STRATEGY: "Stöd att skriva en exportplan för de närmaste två åren.",
    Need.INNOVATION: "Utveckla {product} tillsammans med en forskningspart.",
    Need.OTHER: "En första genomgång av vad företaget behöver.",
}
BACKGROUND = (
    "Företaget har sålt till enstaka kunder i {market} sedan förra året och vill ta nästa steg.",
    "Vi har träffat företaget flera gånger. Ledningen är samlad och har avsatt tid.",
    "Frågan är brådskande: kunden i {market} väntar på besked.",
    "Företaget är litet men har en produkt som sticker ut.",
)
DEFERRED = (
    "Första mötet blev kort; tas vid nästa besök.",
    "Företaget hade en krissituation, frågorna fick vänta.",
    "Digital genomgång med många deltagare, passade inte.",
)
NOT_DISCUSSED = "Hann inte; personalchefen är med nästa gång."
ANSWER_NOTES = (
    "Står i affärsplanen.", "Pratas om, men inget skrivet.", "Följs upp varje kvartal.",
    "Kunderna har börjat fråga.", "", "", "", "",
)  # fmt: skip
PURPOSES_OF_CONSENT = (
    "Hjälp med export till {market}",
    "Samordnat stöd från partnerna i regionen",
    "Finansiering och råd inför {market}",
)
SAID = {
    State.RECEIVED: ("Mottaget, återkommer i morgon.", "Har kommit fram, ligger hos lotsen.", ""),
    State.ACCEPTED: (
        "Vi tar det. Ringer företaget i veckan.",
        "Ja, det här kan vi hjälpa till med.",
    ),
    State.IN_PROGRESS: ("Första mötet är bokat.", "Har haft ett första samtal med företaget.", ""),
    State.DECLINED: ("Ligger utanför vårt uppdrag just nu; föreslår en annan väg.",),
    State.REROUTED: ("En kollega hos en annan partner kan just detta bättre.",),
    State.WITHDRAWN: ("Företaget vill vänta till nästa år.",),
    State.CLOSED: (
        "Klart från vår sida. Företaget vet vart det kan vända sig sedan.",
        "Avslutat efter tre möten.",
        "Vi är klara; en uppföljning om ett halvår vore bra.",
    ),
}
CALLERS = ("Anna Ek", "Mats Wallin", "Fatima Rahimi", "Per Hedlund", "Johanna Sjö", "Aylin Demir")
QUESTIONS = (
    "Har fått en förfrågan från {market} och undrar hur de får betalt.",
    "Undrar vilka papper som krävs för att skicka {product} till {market}.",
    "Vill veta om det finns stöd för en mässa i {market} i vår.",
    "Söker en distributör i {market}. Vem kan hjälpa till?",
    "Kunden i {market} vill ha avtalet på engelska. Finns det någon mall?",
    "Funderar på näthandel till {market} och undrar över moms.",
    "Behöver en garanti till banken inför en order till {market}.",
)
SAID_OF_INQUIRIES = {
    inquiries.State.REROUTED: (
        "De kan just den frågan bättre, och har ringt dit förut.",
        "Gäller mest finansiering; lämnas över efter samtal med företaget.",
    ),
    inquiries.State.ANSWERED: (
        "Gick igenom frågan i telefon, skickade länkar och bokade ett besök.",
        "Svarade med en checklista, de återkommer om de behöver mer.",
        "Förklarade vad som gäller och vem de kan vända sig till.",
    ),
    inquiries.State.CLOSED: ("Ringt tre gånger och mejlat.", "De har löst det själva."),
}
FOLLOWED_UP = (
    "De säljer regelbundet i {market} nu och har anställt en säljare.",
    "Första ordern till {market} gick iväg i våras.",
    "Marknaden är svagare än de trodde; de fortsätter i mindre skala.",
    "Exportplanen finns och följs, men det går långsammare än tänkt.",
)
PROGRAMMES = ("Exportsteget 2026", "Mässresan till {market}", "Affärsspråk och avtal, våren")
OVERRIDE = "Ägaren gick inte att nå före ansökans sista dag; bad muntligt om hjälp på mässan."


def filled(dice: Dice, text: str, trade: Trade) -> str:
    return text.format(market=dice.one(MARKETS), product=trade.product)


def notes(dice: Dice, trade: Trade) -> str:
    """Two to four sentences, sometimes in two paragraphs."""
    market = dice.one(MARKETS)
    middle = " ".join(dice.some(_MIDDLES, 1, 3))
    gap = "\n\n" if dice.happens(0.3) else " "
    text = f"{dice.one(_OPENINGS)} {middle}{gap}{dice.one(_ENDINGS)}"
    return text.format(market=market, product=trade.product).strip()
