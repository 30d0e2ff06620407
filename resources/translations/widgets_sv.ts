<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Advisor Desk {version}</source>
        <translation>Advisor Desk {version}</translation>
    </message>
</context>
<context>
    <name>ActorsCard</name>
    <message>
        <source>Choose who is meant.</source>
        <translation>Välj vem som menas.</translation>
    </message>
    <message>
        <source>No actor told – {rows}</source>
        <translation>Ingen aktör angiven – {rows}</translation>
    </message>
    <message>
        <source>No actor: a place, an office</source>
        <translation>Ingen aktör: en ort, ett kontor</translation>
    </message>
    <message>
        <source>“{text}” in “{cell}” – {rows}</source>
        <translation>”{text}” i ”{cell}” – {rows}</translation>
    </message>
    <message>
        <source>“{text}” – {rows}</source>
        <translation>”{text}” – {rows}</translation>
    </message>
    <message>
        <source>– not said yet –</source>
        <translation>– inte sagt än –</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Outreach advice for this day</source>
        <translation>Uppsökandebesked för dagen</translation>
    </message>
    <message>
        <source>What you can do first</source>
        <translation>Vad du kan göra först</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Vad du kan göra i stället</translation>
    </message>
    <message>
        <source>Wh&amp;y do you go anyway?</source>
        <translation>&amp;Varför tar du kontakt ändå?</translation>
    </message>
    <message>
        <source>The reason is kept and shared with the other actors.</source>
        <translation>Skälet sparas och delas med de andra aktörerna.</translation>
    </message>
</context>
<context>
    <name>AdviserDialog</name>
    <message>
        <source>Adviser</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>&amp;Arbetar här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>AgreementEditPage</name>
    <message>
        <source>Saved. It holds from {day}.</source>
        <translation>Sparad. Den gäller från {day}.</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>Ny version av samverkansavtalet</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Tillba&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Spara versionen</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>It says who leads for which companies, how long others wait after a visit, and how soon an inquiry is answered.</source>
        <translation>Det säger vem som leder för vilka företag, hur länge andra väntar efter ett besök och hur snart en förfrågan besvaras.</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Inget samverkansavtal än</translation>
    </message>
    <message>
        <source>Nothing is agreed for today: nobody leads, and the usual times hold.</source>
        <translation>Inget är avtalat för i dag: ingen leder, och de vanliga tiderna gäller.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>This version is not the one in force today.</source>
        <translation>Den här versionen är inte den som gäller i dag.</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Vad som är avtalat</translation>
    </message>
    <message>
        <source>Write the first version…</source>
        <translation>Skriv den första versionen …</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samverkansavtal</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Ny version …</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>The agreement on paper</source>
        <translation>Samverkansavtalet på papper</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF …</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Papperets språk</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>It is the coordinator’s to write. Whoever coordinates says so in Settings.</source>
        <translation>Det skrivs av samordnaren. Den som samordnar anger det under Inställningar.</translation>
    </message>
    <message>
        <source>It is written by the coordinator, {name}.</source>
        <translation>Det skrivs av samordnaren, {name}.</translation>
    </message>
</context>
<context>
    <name>AnswerClock</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {moment}</source>
        <translation>Svar senast {moment}</translation>
    </message>
    <message>
        <source>Answer by {moment} ({left}).</source>
        <translation>Svar senast {moment} ({left}).</translation>
    </message>
    <message>
        <source>Answer by {moment} ({left}). The clock stands still today.</source>
        <translation>Svar senast {moment} ({left}). Klockan står still i dag.</translation>
    </message>
    <message>
        <source>Overdue since {moment}</source>
        <translation>Försenad sedan {moment}</translation>
    </message>
    <message>
        <source>Overdue since {moment} ({span}).</source>
        <translation>Försenad sedan {moment} ({span}).</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} försenad</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} kvar</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Comes along</source>
        <translation>Kommer med</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Avböjer</translation>
    </message>
    <message>
        <source>What did {name} answer?</source>
        <translation>Vad svarade {name}?</translation>
    </message>
    <message>
        <source>You cannot come along</source>
        <translation>Du kan inte följa med</translation>
    </message>
    <message>
        <source>&amp;Why not? *</source>
        <translation>&amp;Varför inte? *</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Spara svaret</translation>
    </message>
</context>
<context>
    <name>AnsweredBy</name>
    <message>
        <source>How it was told</source>
        <translation>Hur det sades</translation>
    </message>
    <message>
        <source>Who &amp;told it</source>
        <translation>Vem sa&amp;de det</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Export maturity now</source>
        <translation>Exportmognad nu</translation>
    </message>
    <message>
        <source>Export maturity then</source>
        <translation>Exportmognad då</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Sades av</translation>
    </message>
    <message>
        <source>What the company said</source>
        <translation>Vad företaget sa</translation>
    </message>
    <message>
        <source>Would have happened anyway</source>
        <translation>Hade hänt ändå</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide reasons</source>
        <translation>Dölj skälen</translation>
    </message>
    <message>
        <source>Why, and as of when</source>
        <translation>Varför, och hur aktuellt</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {n} more</source>
        <translation>+ {n} till</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Inga besök</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Inte dokumenterat ännu</translation>
    </message>
    <message>
        <source>Only {actor} can move this visit. Ask them, or plan your own.</source>
        <translation>Bara {actor} kan flytta det här besöket. Fråga dem, eller planera ett eget.</translation>
    </message>
    <message>
        <source>This visit is only known by hearsay: correct what was told.</source>
        <translation>Det här besöket är bara känt genom hörsägen: rätta det som berättades.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Vecka {n}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>Vecka {first}–{last}</translation>
    </message>
    <message>
        <source>What has been done, or cancelled, is not moved. Open it to correct it.</source>
        <translation>Det som är genomfört eller inställt flyttas inte. Öppna det för att rätta det.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>W{n}</source>
        <translation>v. {n}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{who} with {others}</source>
        <translation>{who} med {others}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hur mycket som visas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>There are more visits than can be shown: choose an actor or municipality.</source>
        <translation>Det finns fler besök än som kan visas: välj en aktör eller en kommun.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Calendar of all visits</source>
        <translation>Kalender över alla besök</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Tidigare (Page Up)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>I dag (T)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;I dag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Senare (Page Down)</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Vems besök</translation>
    </message>
    <message>
        <source>In which municipality</source>
        <translation>I vilken kommun</translation>
    </message>
    <message>
        <source>Your visits of the marked day on paper</source>
        <translation>Dina besök den markerade dagen på papper</translation>
    </message>
    <message>
        <source>&amp;Day sheet…</source>
        <translation>&amp;Dagsblad …</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Besöket är inställt.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Ställ in besöket</translation>
    </message>
    <message>
        <source>&amp;Why is the visit cancelled? *</source>
        <translation>&amp;Varför ställs besöket in? *</translation>
    </message>
    <message>
        <source>&amp;Keep the visit</source>
        <translation>&amp;Behåll besöket</translation>
    </message>
    <message>
        <source>&amp;Cancel the visit</source>
        <translation>Ställ &amp;in besöket</translation>
    </message>
</context>
<context>
    <name>CellsCard</name>
    <message>
        <source>Cells of the row</source>
        <translation>Radens celler</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Lagd åt sidan</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Välj ett certifikat</translation>
    </message>
    <message>
        <source>No certificate is used.</source>
        <translation>Inget certifikat används.</translation>
    </message>
    <message>
        <source>PDFs of referrals are signed with it. The form in them can still be filled in.</source>
        <translation>Hänvisningarnas PDF:er signeras med det. Formuläret i dem går ändå att fylla i.</translation>
    </message>
    <message>
        <source>Papers are signed with it from now on.</source>
        <translation>Papper signeras med det från och med nu.</translation>
    </message>
    <message>
        <source>Signing needs an extra of the program that is not installed here: pades.</source>
        <translation>För att signera behövs ett tillägg till programmet som inte är installerat här: pades.</translation>
    </message>
    <message>
        <source>{holder}, issued by {issuer}, valid until {day}.</source>
        <translation>{holder}, utfärdat av {issuer}, gäller till {day}.</translation>
    </message>
    <message>
        <source>{holder}: not valid today, so papers are not signed with it.</source>
        <translation>{holder}: gäller inte i dag, så papper signeras inte med det.</translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>What shows it</source>
        <translation>Vad visar det</translation>
    </message>
    <message>
        <source>Why was it not discussed? *</source>
        <translation>Varför diskuterades det inte? *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Hide note</source>
        <translation>Dölj kommentar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Note on: {question}</source>
        <translation>Kommentar till: {question}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>The checklist is saved.</source>
        <translation>Checklistan är sparad.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Horisontella kriterier</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Save the &amp;checklist</source>
        <translation>Spara &amp;checklistan</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Choose an answer.</source>
        <translation>Välj ett svar.</translation>
    </message>
    <message>
        <source>Say briefly why it did not come up.</source>
        <translation>Skriv kort varför det inte kom upp.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Horisontella kriterier</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Still right: conf&amp;irm</source>
        <translation>Stämmer än: bekrä&amp;fta</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Ändra svaren …</translation>
    </message>
    <message>
        <source>Fill &amp;in now…</source>
        <translation>Fyll &amp;i nu …</translation>
    </message>
    <message>
        <source>The answers were confirmed today.</source>
        <translation>Svaren är bekräftade i dag.</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>Answered to {who} on {day}</source>
        <translation>Besvarad till {who} {day}</translation>
    </message>
    <message>
        <source>Put off on {day}: {reason}</source>
        <translation>Uppskjuten {day}: {reason}</translation>
    </message>
    <message>
        <source>The company has been met, and these questions are still owed.</source>
        <translation>Företaget har fått besök, men de här frågorna är inte ställda än.</translation>
    </message>
    <message>
        <source>Asked at the first contact.</source>
        <translation>Ställs vid första kontakten.</translation>
    </message>
    <message>
        <source>This is the first contact. The questions, or a reason for putting them off.</source>
        <translation>Det här är första kontakten. Frågorna, eller en orsak till att skjuta upp dem.</translation>
    </message>
    <message>
        <source>{given}, confirmed on {day}</source>
        <translation>{given}, bekräftad {day}</translation>
    </message>
    <message>
        <source>{given}. The answers held until {day}.</source>
        <translation>{given}. Svaren gällde till {day}.</translation>
    </message>
    <message>
        <source>{given}. The answers hold until {day}.</source>
        <translation>{given}. Svaren gäller till {day}.</translation>
    </message>
</context>
<context>
    <name>ChecklistsOwed</name>
    <message>
        <source>Whose companies</source>
        <translation>Vems företag</translation>
    </message>
    <message>
        <source>Open the &amp;company</source>
        <translation>Öppna fö&amp;retaget</translation>
    </message>
    <message>
        <source>Plan a &amp;visit</source>
        <translation>&amp;Planera ett besök</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Fyll i</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Att fylla i</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Frågorna</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
</context>
<context>
    <name>ChecklistsVersions</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>&amp;Bredvid</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>S&amp;para som fil …</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Ny version …</translation>
    </message>
</context>
<context>
    <name>ClauseEdit</name>
    <message>
        <source>A section’s letter or two to five digits, as C, 13, 26.1.</source>
        <translation>Avdelningens bokstav eller två till fem siffror, som C, 13, 26.1.</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>For companies of these sizes</source>
        <translation>För företag av de här storlekarna</translation>
    </message>
    <message>
        <source>For these needs</source>
        <translation>För de här behoven</translation>
    </message>
    <message>
        <source>In these industries, {version}</source>
        <translation>I de här branscherna, {version}</translation>
    </message>
    <message>
        <source>In these municipalities, with commas between</source>
        <translation>I de här kommunerna, med kommatecken emellan</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Move clause {number} down</source>
        <translation>Flytta ner punkt {number}</translation>
    </message>
    <message>
        <source>Move clause {number} up</source>
        <translation>Flytta upp punkt {number}</translation>
    </message>
    <message>
        <source>Remove clause {number}</source>
        <translation>Ta bort punkt {number}</translation>
    </message>
    <message>
        <source>choose who leads</source>
        <translation>välj vem som leder</translation>
    </message>
</context>
<context>
    <name>ClausesEdit</name>
    <message>
        <source>Add a &amp;clause</source>
        <translation>&amp;Lägg till en punkt</translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} togs bort.</translation>
    </message>
    <message>
        <source>Cluster or network</source>
        <translation>Kluster eller nätverk</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>S&amp;pecialities</source>
        <translation>S&amp;pecialiteter</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Kon&amp;takt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Webbplats</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message numerus="yes">
        <source>%n organisations.</source>
        <translation>
            <numerusform>%n organisation.</numerusform>
            <numerusform>%n organisationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a cluster…</source>
        <translation>Lägg till ett kluster …</translation>
    </message>
    <message>
        <source>Add one that your companies can be led to, or open a catalogue.</source>
        <translation>Lägg till ett som företag kan lotsas till, eller öppna en katalog.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>Inget kluster än</translation>
    </message>
    <message>
        <source>Not among the actors, and left out: {names}.</source>
        <translation>Finns inte bland aktörerna och togs inte med: {names}.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Öppna en katalog</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Spara katalogen</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Specialiteter</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same.</source>
        <translation>{new} nya, {changed} ändrade, {same} oförändrade.</translation>
    </message>
    <message>
        <source>Clusters and networks</source>
        <translation>Kluster och nätverk</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Öppna en katalog …</translation>
    </message>
    <message>
        <source>&amp;Save the catalogue…</source>
        <translation>&amp;Spara katalogen …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>Whom to ask beyond the actors. The catalogue file holds actors with their functions and services, and these, in the shape of Open Referral HSDS.</source>
        <translation>De som kan frågas utöver aktörerna. Katalogfilen innehåller aktörer med funktioner och tjänster, och de här, i formatet Open Referral HSDS.</translation>
    </message>
</context>
<context>
    <name>CollisionDecision</name>
    <message>
        <source>Who leads?</source>
        <translation>Vem leder?</translation>
    </message>
    <message>
        <source>Who does what, and by when?</source>
        <translation>Vem gör vad, och till när?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>It is shared with the other actor.</source>
        <translation>Den delas med den andra aktören.</translation>
    </message>
</context>
<context>
    <name>CollisionPage</name>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>The collision is open again.</source>
        <translation>Krocken är öppen igen.</translation>
    </message>
    <message>
        <source>The collision is resolved.</source>
        <translation>Krocken är löst.</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Vad du beslutar</translation>
    </message>
    <message>
        <source>&amp;All collisions</source>
        <translation>&amp;Alla krockar</translation>
    </message>
    <message>
        <source>&amp;Save the decision</source>
        <translation>&amp;Spara beslutet</translation>
    </message>
</context>
<context>
    <name>CollisionsCard</name>
    <message>
        <source>All collisions</source>
        <translation>Alla krockar</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Krockar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>No visit of yours collides with another actor’s.</source>
        <translation>Inget av dina besök krockar med någon annan aktörs.</translation>
    </message>
    <message>
        <source>There are more under All collisions.</source>
        <translation>Det finns fler under Alla krockar.</translation>
    </message>
</context>
<context>
    <name>CollisionsPage</name>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Emellan</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Krockar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Först</translation>
    </message>
    <message>
        <source>No collision here</source>
        <translation>Ingen krock här</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Äldre också</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Bara mina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open and resolved</source>
        <translation>Öppna och lösta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Lösta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Two actors’ visits that come too close to each other stand here.</source>
        <translation>Här står två aktörers besök som kommer för nära varandra.</translation>
    </message>
    <message>
        <source>{month}: {open} open, {resolved} resolved</source>
        <translation>{month}: {open} öppna, {resolved} lösta</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>This came of it</source>
        <translation>Det här blev det</translation>
    </message>
    <message>
        <source>This comes of it</source>
        <translation>Det här blir det</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>No company matches</source>
        <translation>Inget företag stämmer</translation>
    </message>
    <message>
        <source>Search the register with Ctrl+K, or add the company by hand.</source>
        <translation>Sök i registret med Ctrl+K, eller lägg till företaget för hand.</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Lägg till ett företag …</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>Inget företag än</translation>
    </message>
    <message>
        <source>Search with Ctrl+K, or add the first one by hand.</source>
        <translation>Sök med Ctrl+K, eller lägg till det första för hand.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Senast träffat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Name, number or town</source>
        <translation>Namn, nummer eller ort</translation>
    </message>
    <message>
        <source>Show only companies with</source>
        <translation>Visa bara företag med</translation>
    </message>
    <message>
        <source>Own &amp;municipality only</source>
        <translation>Bara egna &amp;kommunen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importera en lista …</translation>
    </message>
    <message>
        <source>&amp;Add a company…</source>
        <translation>&amp;Lägg till ett företag …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>CompanyChoices</name>
    <message>
        <source>None of them: a new company</source>
        <translation>Inget av dem: ett nytt företag</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>i registret</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>hos dig</translation>
    </message>
</context>
<context>
    <name>CompanyEditPage</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Det du höll på att skriva är tillbaka.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>inte frågat än</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Lägg till ett företag</translation>
    </message>
    <message>
        <source>A company without a number is fine. A person’s number is never kept in clear.</source>
        <translation>Ett företag utan nummer går bra. Ett personnummer sparas aldrig i klartext.</translation>
    </message>
    <message>
        <source>{name} has this number.</source>
        <translation>{name} har det här numret.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna det</translation>
    </message>
    <message>
        <source>A person’s number: it is matched, never stored in clear or printed.</source>
        <translation>Ett personnummer: det används bara för att känna igen företaget, och sparas eller skrivs aldrig ut i klartext.</translation>
    </message>
    <message>
        <source>What you typed is kept among the drafts on Today.</source>
        <translation>Det du skrev finns kvar bland utkasten under I dag.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>Det du skrev är borttaget.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisationsnummer</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>Stree&amp;t address</source>
        <translation>Gatua&amp;dress</translation>
    </message>
    <message>
        <source>Postco&amp;de</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>Po&amp;stort</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>The company has &amp;confirmed the municipality</source>
        <translation>Företaget har &amp;bekräftat kommunen</translation>
    </message>
    <message>
        <source>&amp;Industry code (SNI)</source>
        <translation>B&amp;ranschkod (SNI)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Si&amp;ze, as the company says</source>
        <translation>Storl&amp;ek, enligt företaget</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Webbplats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save the company</source>
        <translation>Sp&amp;ara företaget</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Det finns ingen sådan kommun i Sverige. Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>CompanyFinder</name>
    <message>
        <source>Companies found</source>
        <translation>Hittade företag</translation>
    </message>
    <message>
        <source>Company: part of its name, number or town</source>
        <translation>Företag: del av namn, nummer eller ort</translation>
    </message>
    <message>
        <source>Type to find it among the companies of this desk.</source>
        <translation>Skriv för att hitta det bland företagen i din desk.</translation>
    </message>
</context>
<context>
    <name>CompanyLookup</name>
    <message>
        <source>Companies found</source>
        <translation>Hittade företag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Return takes the one marked; Tab keeps what you typed.</source>
        <translation>Retur tar det markerade; Tabb behåller det du skrev.</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>i registret</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>i din desk</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Bara våra</translation>
    </message>
    <message>
        <source>Nobody has been here yet</source>
        <translation>Ingen har varit här än</translation>
    </message>
    <message>
        <source>What any actor does or plans with this company stands here.</source>
        <translation>Här står allt som någon aktör gör eller planerar med företaget.</translation>
    </message>
    <message>
        <source>&amp;Log a visit</source>
        <translation>&amp;Dokumentera besök</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>&amp;Planera besök …</translation>
    </message>
    <message>
        <source>&amp;Refer…</source>
        <translation>&amp;Hänvisa …</translation>
    </message>
    <message>
        <source>&amp;Note another actor’s visit…</source>
        <translation>&amp;Anteckna annan aktörs besök …</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>D&amp;ossier …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Show contacts by</source>
        <translation>Visa insatser från</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Visa tidigare</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>without consent</source>
        <translation>utan samtycke</translation>
    </message>
    <message>
        <source>This is an act of its own, and it shows on paper.</source>
        <translation>Det är ett eget beslut, och det syns på papperet.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>givet</translation>
    </message>
    <message>
        <source>{person} said yes on {day}, until {until}.</source>
        <translation>{person} sa ja {day}, till och med {until}.</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>ska frågas</translation>
    </message>
    <message>
        <source>Ask the company: may we tell this actor what is ticked here?</source>
        <translation>Fråga företaget: får vi berätta det som är förkryssat här för aktören?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} är borttagen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>&amp;Title or role at the company</source>
        <translation>&amp;Titel eller roll på företaget</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Register e&amp;xtract…</source>
        <translation>&amp;Registerutdrag …</translation>
    </message>
</context>
<context>
    <name>CoordinatorCard</name>
    <message>
        <source>Choose somebody</source>
        <translation>Välj någon</translation>
    </message>
    <message>
        <source>Nobody coordinates yet, as far as this desk knows.</source>
        <translation>Ingen samordnar än, såvitt den här desken vet.</translation>
    </message>
    <message>
        <source>{name} coordinates now. Hand the partners a file, so that they know.</source>
        <translation>{name} samordnar nu. Ge partnerna en fil, så att de får veta det.</translation>
    </message>
    <message>
        <source>{name}, {actor}. The coordinator writes the agreement, the directory and the questions of the checklist.</source>
        <translation>{name}, {actor}. Den som samordnar skriver samverkansavtalet, katalogen och checklistans frågor.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>Nothing you typed is lost: it is kept as drafts, which Today shows. You can go on working. If it happens again, send the details to whoever looks after the program; they hold no names and no notes.</source>
        <translation>Inget du skrev är borta: det är sparat som utkast, som du ser under I dag. Du kan arbeta vidare. Händer det igen, skicka detaljerna till den som sköter programmet; de innehåller inga namn och inga anteckningar.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiera detaljer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>CriterionEdit</name>
    <message>
        <source>A new criterion</source>
        <translation>Ett nytt kriterium</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Move the criterion down</source>
        <translation>Flytta kriteriet nedåt</translation>
    </message>
    <message>
        <source>Move the criterion up</source>
        <translation>Flytta kriteriet uppåt</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Ta bort kriteriet</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>Exporterar till {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stoppad. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbetsbok</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message numerus="yes">
        <source>%n row(s) are read as is said here.</source>
        <translation>
            <numerusform>%n rad läses som det sägs här.</numerusform>
            <numerusform>%n rader läses som det sägs här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell a week or a month only.</source>
        <translation>
            <numerusform>%n rad har bara vecka eller månad.</numerusform>
            <numerusform>%n rader har bara vecka eller månad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no year.</source>
        <translation>
            <numerusform>%n rad saknar år.</numerusform>
            <numerusform>%n rader saknar år.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Första dagen</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>S&amp;ista dagen</translation>
    </message>
    <message>
        <source>&amp;Until further notice</source>
        <translation>&amp;Tills vidare</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Från när</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>&amp;Note *</source>
        <translation>A&amp;nteckning *</translation>
    </message>
    <message>
        <source>Both go as planned, and both know of it.</source>
        <translation>Båda åker som planerat, och båda vet om det.</translation>
    </message>
    <message>
        <source>Both go; each does what it took on.</source>
        <translation>Båda åker; var och en gör det den tagit på sig.</translation>
    </message>
    <message>
        <source>Divide the steps</source>
        <translation>Fördela stegen</translation>
    </message>
    <message>
        <source>It is their visit: say who there agreed.</source>
        <translation>Det är deras besök: skriv vem där som sade ja.</translation>
    </message>
    <message>
        <source>Leave the name empty to ask them first: their visit stands until then.</source>
        <translation>Lämna namnet tomt om du frågar dem först: deras besök står kvar till dess.</translation>
    </message>
    <message>
        <source>Make it joint</source>
        <translation>Gör gemensamt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notera</translation>
    </message>
    <message>
        <source>One leads, the other comes along to that visit.</source>
        <translation>En leder, den andra följer med på det besöket.</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Vad du beslutar</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Vem leder?</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>To be decided</source>
        <translation>Att avgöra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Say which company it is, and a visit, a call or a referral can follow.</source>
        <translation>Säg vilket företag det är, så kan ett besök, ett samtal eller en hänvisning följa.</translation>
    </message>
    <message>
        <source>{name} is a contact of the company.</source>
        <translation>{name} är nu kontakt hos företaget.</translation>
    </message>
</context>
<context>
    <name>Deferral</name>
    <message>
        <source>Why is the whole list put o&amp;ff?</source>
        <translation>Varför sk&amp;juts hela listan upp?</translation>
    </message>
    <message>
        <source>Answer the questions instead</source>
        <translation>Svara på frågorna i stället</translation>
    </message>
    <message>
        <source>De&amp;fer the whole list…</source>
        <translation>Sk&amp;jut upp hela listan …</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>Adress, om det inte är den vanliga</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Link to the meeting</source>
        <translation>Länk till mötet</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Nummer att ringa</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} är sparad.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Addresses that end in .example came with the program. Replace them.</source>
        <translation>Adresser som slutar på .example följde med programmet. Byt ut dem.</translation>
    </message>
    <message>
        <source>Hand over what {name} has under way</source>
        <translation>Lämna över det {name} har på gång</translation>
    </message>
    <message>
        <source>{name} (your actor)</source>
        <translation>{name} (din aktör)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ingen adress än</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>A new actor</source>
        <translation>En ny aktör</translation>
    </message>
    <message>
        <source>Save the actor first.</source>
        <translation>Spara aktören först.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>Agreement: who leads where…</source>
        <translation>Samverkansavtal: vem leder var …</translation>
    </message>
    <message>
        <source>Clusters and networks…</source>
        <translation>Kluster och nätverk …</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>&amp;Code *</source>
        <translation>K&amp;od *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Webbplats</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Functions that take referrals</source>
        <translation>Funktioner som tar emot hänvisningar</translation>
    </message>
    <message>
        <source>Add a &amp;function…</source>
        <translation>Lägg till f&amp;unktion …</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>Add an a&amp;dviser…</source>
        <translation>Lägg till &amp;rådgivare …</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Printed on the paper as it stands here.</source>
        <translation>Skrivs ut på papperet som det står här.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Det finns inga.</translation>
    </message>
    <message>
        <source>Put off: {reason}</source>
        <translation>Uppskjuten: {reason}</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Dölj svaren</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>At earlier follow-ups</source>
        <translation>Vid tidigare uppföljningar</translation>
    </message>
</context>
<context>
    <name>EngagementFacts</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Inbjuden av</translation>
    </message>
    <message>
        <source>{told_by}, {channel}, {day}</source>
        <translation>{told_by}, {channel}, {day}</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berättat av</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Export maturity</source>
        <translation>Exportmognad</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Egna anteckningar</translation>
    </message>
    <message>
        <source>{km} km there and back</source>
        <translation>{km} km tur och retur</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {other} other or not stated</source>
        <translation>{women} kvinnor, {men} män, {other} annat eller ej uppgett</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Träffade</translation>
    </message>
    <message>
        <source>Went although</source>
        <translation>Varför ändå</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Inställt eftersom</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
</context>
<context>
    <name>ExchangeCoordinator</name>
    <message>
        <source>Who coordinates</source>
        <translation>Vem som samordnar</translation>
    </message>
    <message>
        <source>&amp;Hand it on to</source>
        <translation>Lämna ö&amp;ver till</translation>
    </message>
    <message>
        <source>Hand o&amp;n</source>
        <translation>Lä&amp;mna över</translation>
    </message>
</context>
<context>
    <name>ExchangeOpen</name>
    <message>
        <source>Open a file from a partner</source>
        <translation>Öppna en fil från en partner</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Öppna en fil …</translation>
    </message>
    <message>
        <source>Or drop it here. You see what is in it before anything is taken in.</source>
        <translation>Eller släpp den här. Du ser vad den innehåller innan något tas in.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Låt bli</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Files between desks</source>
        <translation>Filer mellan deskar</translation>
    </message>
    <message>
        <source>Where there is no network, partners hand each other what they must know as signed files.</source>
        <translation>Där det inte finns något nätverk ger partner varandra det de måste veta som signerade filer.</translation>
    </message>
</context>
<context>
    <name>ExchangeWrite</name>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>&amp;Everything, not only what is new</source>
        <translation>&amp;Allt, inte bara det som är nytt</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Spara filen …</translation>
    </message>
</context>
<context>
    <name>FilledDialog</name>
    <message>
        <source>Nothing ticked</source>
        <translation>Inget kryss</translation>
    </message>
    <message>
        <source>The form names another company than the checklist you are on: {company}.</source>
        <translation>Formuläret nämner ett annat företag än checklistan du är på: {company}.</translation>
    </message>
    <message>
        <source>{done} of {all} questions are filled in.</source>
        <translation>{done} av {all} frågor är ifyllda.</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Ifyllt formulär</translation>
    </message>
    <message>
        <source>What the form says</source>
        <translation>Vad formuläret säger</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Inget är sparat än.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Put into the checklist</source>
        <translation>&amp;För in i checklistan</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Bara mina</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>This computer has no keyring that keeps the desk’s key, so a passphrase does. You will be asked for it at each start.</source>
        <translation>Den här datorn har ingen nyckelring som kan förvara nyckeln till din desk, så en lösenfras gör det. Du får skriva den vid varje start.</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Det finns ingen sådan kommun i Sverige. Välj en i listan.</translation>
    </message>
    <message>
        <source>Choose the organisation you work for, or write its name.</source>
        <translation>Välj organisationen du arbetar för, eller skriv dess namn.</translation>
    </message>
    <message>
        <source>The desk could not be made. Try again.</source>
        <translation>Det gick inte att skapa din desk. Försök igen.</translation>
    </message>
    <message>
        <source>Welcome to Advisor Desk</source>
        <translation>Välkommen till Advisor Desk</translation>
    </message>
    <message>
        <source>Tell who you are, and your desk is ready. Everything you write is kept encrypted on this computer; nothing is sent anywhere.</source>
        <translation>Berätta vem du är, så är din desk klar. Allt du skriver sparas krypterat på den här datorn; inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Your &amp;name *</source>
        <translation>Ditt &amp;namn *</translation>
    </message>
    <message>
        <source>Your &amp;organisation *</source>
        <translation>Din &amp;organisation *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Home m&amp;unicipality</source>
        <translation>Hem&amp;kommun</translation>
    </message>
    <message>
        <source>I &amp;coordinate the partnership</source>
        <translation>Jag är &amp;samordnare i vår samverkan</translation>
    </message>
    <message>
        <source>Coordinators may lift a company’s wish not to be contacted.</source>
        <translation>Samordnare får häva ett företags önskan att inte bli kontaktat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>&amp;Look around with made-up data</source>
        <translation>&amp;Prova med påhittade uppgifter</translation>
    </message>
    <message>
        <source>Make my &amp;desk</source>
        <translation>Skapa min &amp;desk</translation>
    </message>
</context>
<context>
    <name>FoldingCard</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Fäll ihop</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Ask what has come of it</source>
        <translation>Fråga vad det har lett till</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} månader</translation>
    </message>
</context>
<context>
    <name>FollowPart</name>
    <message>
        <source>Ask what came of the referral to {actor}</source>
        <translation>Fråga vad hänvisningen till {actor} ledde till</translation>
    </message>
    <message>
        <source>Plan the follow-ups</source>
        <translation>Planera uppföljningarna</translation>
    </message>
    <message>
        <source>The follow-ups are among the company’s next steps.</source>
        <translation>Uppföljningarna står bland företagets nästa steg.</translation>
    </message>
    <message>
        <source>What comes of it is asked after {months} months.</source>
        <translation>Vad det leder till frågar vi om efter {months} månader.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>More about it: {question}</source>
        <translation>Mer om det: {question}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Which market, how much, which tools</source>
        <translation>Vilken marknad, hur mycket, vilka verktyg</translation>
    </message>
    <message>
        <source>Would it have happened anyway?</source>
        <translation>Hade det hänt ändå?</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Done on {day}.</source>
        <translation>Gjord den {day}.</translation>
    </message>
    <message>
        <source>Follow-up by {day}</source>
        <translation>Uppföljning senast {day}</translation>
    </message>
    <message>
        <source>Postponed before: {reason}</source>
        <translation>Uppskjuten tidigare: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka den</translation>
    </message>
    <message>
        <source>The follow-up is recorded.</source>
        <translation>Uppföljningen är sparad.</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Vad det har lett till</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Då och nu</translation>
    </message>
    <message>
        <source>Export maturity the&amp;n</source>
        <translation>Exportmognad &amp;då</translation>
    </message>
    <message>
        <source>Export &amp;maturity now</source>
        <translation>Export&amp;mognad nu</translation>
    </message>
    <message>
        <source>Would it have happened &amp;anyway?</source>
        <translation>Hade det hänt &amp;ändå?</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>A&amp;nteckningar</translation>
    </message>
    <message>
        <source>What it follows up</source>
        <translation>Vad den följer upp</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna det</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Vem som frågades</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>S&amp;ades av</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation>Skjut &amp;upp …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Lämna över …</translation>
    </message>
    <message>
        <source>&amp;Save the follow-up</source>
        <translation>&amp;Spara uppföljningen</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n månad efter</numerusform>
            <numerusform>%n månader efter</numerusform>
        </translation>
    </message>
    <message>
        <source>The company at large</source>
        <translation>Företaget i stort</translation>
    </message>
    <message>
        <source>The inquiry of {day}</source>
        <translation>Förfrågan den {day}</translation>
    </message>
    <message>
        <source>The referral to {actor}, {ref}</source>
        <translation>Hänvisningen till {actor}, {ref}</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} den {day}</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Restored what you were typing, from {time}.</source>
        <translation>Här är det du höll på att skriva, från {time}.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>What you had typed was thrown away.</source>
        <translation>Det du hade skrivit är borttaget.</translation>
    </message>
</context>
<context>
    <name>FormerText</name>
    <message>
        <source>Hide what it said before</source>
        <translation>Dölj vad där stod förut</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Vad där stod förut</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, förut</translation>
    </message>
</context>
<context>
    <name>FunctionDialog</name>
    <message>
        <source>Can help with</source>
        <translation>Kan hjälpa till med</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} är borttagen.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen namngiven än</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>{name} har det nu.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Act&amp;or</source>
        <translation>A&amp;ktör</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Lämna över</translation>
    </message>
</context>
<context>
    <name>HearsayFields</name>
    <message>
        <source>Planned or done</source>
        <translation>Planerat eller genomfört</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Hur det berättades</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Noted for the first time</source>
        <translation>Antecknat första gången</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adress eller länk</translation>
    </message>
    <message>
        <source>Contacts met</source>
        <translation>Träffade kontaktpersoner</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Export maturity</source>
        <translation>Exportmognad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Men met</source>
        <translation>Träffade män</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Other or not stated met</source>
        <translation>Träffade, annat eller ej uppgett</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Skäl att ställa in</translation>
    </message>
    <message>
        <source>Reason for going</source>
        <translation>Skäl att ta kontakt ändå</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Gemensam sammanfattning</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Travelled by</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Vilka som följde med</translation>
    </message>
    <message>
        <source>Women met</source>
        <translation>Träffade kvinnor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>somebody no longer on record</source>
        <translation>någon som inte längre finns kvar</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{old} taken away</source>
        <translation>{old} borttaget</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>What has come in and waits for an answer, the most pressing first.</source>
        <translation>Det som kommit in och väntar på svar, det mest brådskande först.</translation>
    </message>
    <message>
        <source>&amp;Files between desks…</source>
        <translation>&amp;Filer mellan deskar …</translation>
    </message>
    <message>
        <source>&amp;Log an inquiry</source>
        <translation>&amp;Ta emot en förfrågan</translation>
    </message>
    <message>
        <source>Ctrl+I, from anywhere</source>
        <translation>Ctrl+I, var du än är</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>nobody here has taken it yet</source>
        <translation>ingen hos oss har tagit den än</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>ingen hos oss än</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>hos dig</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>hos {owner}</translation>
    </message>
</context>
<context>
    <name>InquiriesCard</name>
    <message>
        <source>All inquiries</source>
        <translation>Alla förfrågningar</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Förfrågningar</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ingen väntar på svar.</translation>
    </message>
    <message>
        <source>There are more under All inquiries.</source>
        <translation>Det finns fler under Alla förfrågningar.</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Förfrågningar</translation>
    </message>
    <message>
        <source>Log one while the telephone is in your hand: Ctrl+I, from anywhere.</source>
        <translation>Ta emot en medan du har telefonen i handen: Ctrl+I, var du än är.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No inquiry here</source>
        <translation>Ingen förfrågan här</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>senast {moment}</translation>
    </message>
    <message>
        <source>{day}, in time</source>
        <translation>{day}, i tid</translation>
    </message>
    <message>
        <source>{day}, late</source>
        <translation>{day}, för sent</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>&amp;Log an inquiry</source>
        <translation>&amp;Ta emot en förfrågan</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>InquiryEditPage</name>
    <message>
        <source>Answer by {moment}</source>
        <translation>Svar senast {moment}</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>Ändra förfrågan</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Ta emot en förfrågan</translation>
    </message>
    <message>
        <source>Logged. Answer by {moment}.</source>
        <translation>Mottagen. Svar senast {moment}.</translation>
    </message>
    <message>
        <source>The inquiry is changed.</source>
        <translation>Förfrågan är ändrad.</translation>
    </message>
    <message>
        <source>From telephone to record in a minute. Tab goes on, Ctrl+Return saves.</source>
        <translation>Från telefon till post på en minut. Tabb går vidare, Ctrl+Retur sparar.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Företag</translation>
    </message>
    <message>
        <source>&amp;Name of who asks</source>
        <translation>&amp;Namn på den som frågar</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>Vad frågan &amp;gäller</translation>
    </message>
    <message>
        <source>Nee&amp;ds</source>
        <translation>&amp;Behov</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Vem tar den</translation>
    </message>
    <message>
        <source>Act&amp;or</source>
        <translation>A&amp;ktör</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hur den kom in</translation>
    </message>
    <message>
        <source>Way &amp;in</source>
        <translation>&amp;Väg in</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Nä&amp;r</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>Dag då den kom in</translation>
    </message>
    <message>
        <source>Time it came in</source>
        <translation>Tid då den kom in</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>&amp;Save the inquiry</source>
        <translation>&amp;Spara förfrågan</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Recorded.</source>
        <translation>Noterat.</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>&amp;Planera besök …</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>Dokumentera sam&amp;tal …</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>&amp;Hänvisa …</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>&amp;Lägg till steg …</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>Öppna &amp;företaget</translation>
    </message>
    <message>
        <source>&amp;Keep as a contact</source>
        <translation>Spara som &amp;kontakt</translation>
    </message>
    <message>
        <source>Add the compan&amp;y…</source>
        <translation>Lägg till före&amp;taget …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndra …</translation>
    </message>
    <message>
        <source>Record what has happened</source>
        <translation>Notera vad som har hänt</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Aktör</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>Why &amp;it ends</source>
        <translation>Varför den avsl&amp;utas</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad ni svarade</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>Hu&amp;r</translation>
    </message>
    <message>
        <source>Who answere&amp;d</source>
        <translation>Ve&amp;m som svarade</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Datum och tid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>N&amp;otera det</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>Ta tillbaka det &amp;sista</translation>
    </message>
</context>
<context>
    <name>InvitationsCard</name>
    <message>
        <source>Accept</source>
        <translation>Tacka ja</translation>
    </message>
    <message>
        <source>Joint visits</source>
        <translation>Gemensamma besök</translation>
    </message>
    <message>
        <source>Nobody waits for your answer, and no joint visit was changed.</source>
        <translation>Ingen väntar på ditt svar, och inget gemensamt besök har ändrats.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noterat</translation>
    </message>
    <message>
        <source>Noted: {company}</source>
        <translation>Noterat: {company}</translation>
    </message>
    <message>
        <source>The lead was handed to you</source>
        <translation>Du har fått ledningen</translation>
    </message>
    <message>
        <source>You come along to {company}.</source>
        <translation>Du följer med till {company}.</translation>
    </message>
    <message>
        <source>with {lead}</source>
        <translation>med {lead}</translation>
    </message>
    <message>
        <source>{lead} moved it; it was {before}</source>
        <translation>{lead} flyttade det; det var {before}</translation>
    </message>
    <message>
        <source>{lead}: {reason}</source>
        <translation>{lead}: {reason}</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar …</translation>
    </message>
</context>
<context>
    <name>JointCard</name>
    <message>
        <source>Accept</source>
        <translation>Tacka ja</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>Ta tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Ändra svaret …</translation>
    </message>
    <message>
        <source>Come along after all</source>
        <translation>Följ med ändå</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Avböj …</translation>
    </message>
    <message>
        <source>Hand over the lead</source>
        <translation>Lämna över ledningen</translation>
    </message>
    <message>
        <source>I cannot come…</source>
        <translation>Jag kan inte …</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Det är noterat.</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gemensamt besök</translation>
    </message>
    <message>
        <source>Not told of the change</source>
        <translation>Vet inte om ändringen</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Notera svaret …</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noterat</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Svaret är noterat.</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>De vet</translation>
    </message>
    <message>
        <source>What each has promised</source>
        <translation>Vad var och en har lovat</translation>
    </message>
    <message>
        <source>You come along.</source>
        <translation>Du följer med.</translation>
    </message>
    <message>
        <source>{name} is asked no longer.</source>
        <translation>{name} är inte längre inbjuden.</translation>
    </message>
    <message>
        <source>{name} leads the visit now.</source>
        <translation>{name} leder besöket nu.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Not noted</source>
        <translation>Inte noterat</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A passphrase opens the desk at each start.</source>
        <translation>En lösenfras öppnar din desk vid varje start.</translation>
    </message>
    <message>
        <source>The new passphrase opens the desk from now on.</source>
        <translation>Från och med nu öppnar den nya lösenfrasen din desk.</translation>
    </message>
    <message>
        <source>This computer’s keyring keeps the key; nothing is asked at a start.</source>
        <translation>Datorns nyckelring förvarar nyckeln; inget frågas vid start.</translation>
    </message>
</context>
<context>
    <name>LedCard</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>What it has led to</source>
        <translation>Vad den har lett till</translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>in the register</source>
        <translation>i registret</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>i din desk</translation>
    </message>
</context>
<context>
    <name>ListActors</name>
    <message>
        <source>Who is meant?</source>
        <translation>Vem menas?</translation>
    </message>
    <message>
        <source>Said once, it holds for every row of the list, and for lists to come.</source>
        <translation>Sagt en gång gäller det alla rader i listan, och kommande listor.</translation>
    </message>
    <message>
        <source>These are meant</source>
        <translation>De här menas</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation>Till katalogen</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare again</source>
        <translation>Jämför igen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten …</translation>
    </message>
    <message>
        <source>Save what is kept aside…</source>
        <translation>Spara det som lagts åt sidan …</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Ta tillbaka importen</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Släng …</translation>
    </message>
    <message>
        <source>compared with the desk only</source>
        <translation>bara jämförd med det egna</translation>
    </message>
    <message>
        <source>not compared to the end</source>
        <translation>inte jämförd till slut</translation>
    </message>
    <message>
        <source>read {moment}</source>
        <translation>läst {moment}</translation>
    </message>
    <message>
        <source>The rows and what was decided about them are gone then. What was brought in stays, and can no longer be taken back from here.</source>
        <translation>Raderna och det som beslutats om dem är då borta. Det som förts in blir kvar och kan inte längre tas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Behåll listan</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Släng den</translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>Read the row again</source>
        <translation>Läs raden igen</translation>
    </message>
    <message>
        <source>Every cell</source>
        <translation>Alla celler</translation>
    </message>
    <message>
        <source>E in the table leads here; Return reads the row again.</source>
        <translation>E i tabellen leder hit; Retur läser raden igen.</translation>
    </message>
</context>
<context>
    <name>ListComing</name>
    <message>
        <source>Bring it in</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Who owes a checklist</source>
        <translation>Vilka saknar checklista</translation>
    </message>
</context>
<context>
    <name>ListDays</name>
    <message>
        <source>Which day is meant?</source>
        <translation>Vilken dag menas?</translation>
    </message>
    <message>
        <source>&amp;Year where none is told</source>
        <translation>&amp;År där inget sägs</translation>
    </message>
    <message>
        <source>Week, month: &amp;last working day</source>
        <translation>Av en vecka eller månad, sista arbets&amp;dagen</translation>
    </message>
    <message>
        <source>So others wait too long rather than too short. What the list says is kept in the notes.</source>
        <translation>Så väntar andra hellre för länge än för kort. Det som står i listan sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation>Läs dem så</translation>
    </message>
    <message>
        <source>Keep them aside</source>
        <translation>Låt dem ligga åt sidan</translation>
    </message>
</context>
<context>
    <name>ListDecider</name>
    <message>
        <source>Accepted: {rows}.</source>
        <translation>Godtaget: {rows}.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>Inte samma.</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Bringing in {name}</source>
        <translation>För in {name}</translation>
    </message>
    <message>
        <source>Comparing {name} with desk and register</source>
        <translation>Jämför {name} med det egna och registret</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Save what is kept aside</source>
        <translation>Spara det som lagts åt sidan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taget tillbaka.</translation>
    </message>
    <message>
        <source>Taking back {name}</source>
        <translation>Tar tillbaka {name}</translation>
    </message>
    <message>
        <source>Throwing away {name}</source>
        <translation>Slänger {name}</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Skriver {file}</translation>
    </message>
</context>
<context>
    <name>ListEvidence</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ett annat …</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Correct a cell…</source>
        <translation>Rätta en cell …</translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation>Fyller i: {fields}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Line {line} of the list</source>
        <translation>Listans rad {line}</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nytt företag</translation>
    </message>
    <message>
        <source>No longer on the desk</source>
        <translation>Finns inte kvar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Inte samma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Öppna företaget</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Nås på</translation>
    </message>
    <message>
        <source>The list says otherwise: {fields}</source>
        <translation>Listan säger annat: {fields}</translation>
    </message>
    <message>
        <source>The same company as line {line}: {name}</source>
        <translation>Samma företag som rad {line}: {name}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd det</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>With that row</source>
        <translation>Med den raden</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>i registret</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>bland de egna</translation>
    </message>
    <message>
        <source>{number} – is no organisation number and is not kept</source>
        <translation>{number} – är inget organisationsnummer och sparas inte</translation>
    </message>
    <message>
        <source>In the table: Return accepts what is marked, ← and → mark another, 1 to 4 choose one, N is a new company, X not the same, A another one, S leaves the row out, Ctrl+Z takes back.</source>
        <translation>I tabellen: Retur godtar det markerade, ← och → markerar ett annat, 1 till 4 väljer ett, N är ett nytt företag, X inte samma, A ett annat, S utelämnar raden, Ctrl+Z tar tillbaka.</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Kept aside ({n})</source>
        <translation>Lagda åt sidan ({n})</translation>
    </message>
    <message>
        <source>Show rows that are</source>
        <translation>Visa rader som är</translation>
    </message>
    <message>
        <source>Name, number, town or contact</source>
        <translation>Namn, nummer, ort eller kontakt</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>Visa bara rader med</translation>
    </message>
    <message>
        <source>To &amp;decide only</source>
        <translation>Bara att &amp;besluta</translation>
    </message>
    <message>
        <source>Accept all s&amp;hown</source>
        <translation>Godta alla &amp;visade</translation>
    </message>
    <message>
        <source>Decides every open row shown here as it is proposed</source>
        <translation>Beslutar varje öppen rad som visas här så som det är föreslaget</translation>
    </message>
</context>
<context>
    <name>ListFollowDialog</name>
    <message>
        <source>Follow up a programme</source>
        <translation>Följ upp ett program</translation>
    </message>
    <message>
        <source>P&amp;rogramme or activity *</source>
        <translation>P&amp;rogram eller aktivitet *</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Avslutades den</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>Frågas efter</translation>
    </message>
    <message>
        <source>&amp;What is asked *</source>
        <translation>&amp;Vad som frågas *</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Ve&amp;m gör det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Plan the follow-ups</source>
        <translation>&amp;Planera uppföljningarna</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Accept all sure ones ({n})</source>
        <translation>&amp;Godta alla säkra ({n})</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Välj andra ovanför.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or a number which one is meant.</source>
        <translation>Välj med piltangenterna eller en siffra vilket som menas.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ingen rad passar</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taget tillbaka.</translation>
    </message>
    <message>
        <source>The list has no rows</source>
        <translation>Listan har inga rader</translation>
    </message>
    <message>
        <source>The list is gone</source>
        <translation>Listan är borta</translation>
    </message>
    <message>
        <source>The row is read.</source>
        <translation>Raden är läst.</translation>
    </message>
    <message>
        <source>There is no register: the list was compared with this desk only.</source>
        <translation>Det finns inget register: listan jämfördes bara med det egna.</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>Till registret</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Ta &amp;tillbaka</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Ta tillbaka det senaste beslutet</translation>
    </message>
    <message>
        <source>&amp;Accept all sure ones</source>
        <translation>&amp;Godta alla säkra</translation>
    </message>
    <message>
        <source>Plan &amp;follow-ups…</source>
        <translation>&amp;Planera uppföljning …</translation>
    </message>
    <message>
        <source>Ask every company of the list what came of the programme, months after it ended</source>
        <translation>Fråga alla företag i listan vad programmet ledde till, månader efter att det avslutades</translation>
    </message>
    <message>
        <source>&amp;Bring in what is decided</source>
        <translation>&amp;För in det beslutade</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>I listan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
</context>
<context>
    <name>ListTouchedDialog</name>
    <message>
        <source>Take the import back</source>
        <translation>Ta tillbaka importen</translation>
    </message>
    <message>
        <source>What a next step, a checklist, a referral or an invitation stands on stays in any case.</source>
        <translation>Det som ett nästa steg, en checklista, en hänvisning eller en inbjudan bygger på blir kvar i vilket fall.</translation>
    </message>
    <message>
        <source>&amp;Take them too</source>
        <translation>&amp;Ta dem också</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Låt dem vara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>No visits in these weeks</source>
        <translation>Inga besök de här veckorna</translation>
    </message>
    <message>
        <source>Turn the page, or choose other actors and municipalities above.</source>
        <translation>Bläddra vidare, eller välj andra aktörer och kommuner ovan.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n införd</numerusform>
            <numerusform>%n införda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) came in with it.</source>
        <translation>
            <numerusform>%n företag kom in med listan.</numerusform>
            <numerusform>%n företag kom in med listan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided, not brought in</source>
        <translation>
            <numerusform>%n beslutad, inte införd</numerusform>
            <numerusform>%n beslutade, inte införda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) planned.</source>
        <translation>
            <numerusform>%n uppföljning planerad.</numerusform>
            <numerusform>%n uppföljningar planerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>%n lagd åt sidan</numerusform>
            <numerusform>%n lagda åt sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n rad införd.</numerusform>
            <numerusform>%n rader införda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: used since</source>
        <translation>
            <numerusform>%n blir kvar: använd sedan dess</numerusform>
            <numerusform>%n blir kvar: använda sedan dess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n att besluta</numerusform>
            <numerusform>%n att besluta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the list were changed since.</source>
        <translation>
            <numerusform>%n besök i listan har ändrats sedan dess.</numerusform>
            <numerusform>%n besök i listan har ändrats sedan dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>As line {line}</source>
        <translation>Som rad {line}</translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies) before, {after} after.</source>
        <translation>
            <numerusform>Checklistskuld: %n företag före, {after} efter.</numerusform>
            <numerusform>Checklistskuld: %n företag före, {after} efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies), as before.</source>
        <translation>
            <numerusform>Checklistskuld: %n företag, som förut.</numerusform>
            <numerusform>Checklistskuld: %n företag, som förut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n row(s) used since: see “Stays”.</source>
        <translation>
            <numerusform>Taget tillbaka, utom %n rad som använts sedan dess: se ”Blir kvar”.</numerusform>
            <numerusform>Taget tillbaka, utom %n rader som använts sedan dess: se ”Blir kvar”.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>inget att besluta</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>A list of participants, or the partnership’s shared list of visits, as CSV or XLSX, is compared with the desk and the register: who is known, who is new. Then you decide row by row or all at once, and can take it back.</source>
        <translation>En deltagarlista eller samverkans delade besökslista, som CSV eller XLSX, jämförs med det egna och registret: vilka som är kända, vilka som är nya. Sedan bestämmer du rad för rad eller alla på en gång, och kan ta tillbaka det.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Välj listan</translation>
    </message>
    <message>
        <source>Comparing {name} with desk and register</source>
        <translation>Jämför {name} med det egna och registret</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importera en lista …</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Ingen lista än</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Say which column has the companies’ names, or their numbers.</source>
        <translation>Ange vilken kolumn som har företagens namn, eller deras nummer.</translation>
    </message>
    <message>
        <source>Say which column has the days of the visits.</source>
        <translation>Ange i vilken kolumn besökens datum står.</translation>
    </message>
    <message>
        <source>The list tells how it was on</source>
        <translation>Listan visar läget den</translation>
    </message>
    <message>
        <source>Visits of the partnership</source>
        <translation>Samverkans besök</translation>
    </message>
    <message>
        <source>What it says of other actors is kept as known from the list on that day.</source>
        <translation>Det som den säger om andra aktörer sparas som känt från listan den dagen.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importera en lista …</translation>
    </message>
    <message>
        <source>What is the list of?</source>
        <translation>Vad är det en lista över?</translation>
    </message>
    <message>
        <source>Comparing changes nothing: what becomes of each row is yours to decide.</source>
        <translation>Jämförelsen ändrar inget: vad det blir av varje rad beslutar du.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Compare the list</source>
        <translation>&amp;Jämför listan</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
</context>
<context>
    <name>LogContact</name>
    <message>
        <source>Name *</source>
        <translation>Namn *</translation>
    </message>
    <message>
        <source>Title or role at the company</source>
        <translation>Titel eller roll på företaget</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Add and tick</source>
        <translation>Lägg till och kryssa för</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>The visit</source>
        <translation>Besöket</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad som är känt</translation>
    </message>
    <message>
        <source>Whose visit, and who told you</source>
        <translation>Vems besök, och vem som berättade</translation>
    </message>
    <message>
        <source>Who was met</source>
        <translation>Vilka ni träffade</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Resan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>LogHearsay</name>
    <message>
        <source>Actor *</source>
        <translation>Aktör *</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>Planned or done</source>
        <translation>Planerat eller genomfört</translation>
    </message>
    <message>
        <source>Told &amp;by *</source>
        <translation>Berättat &amp;av *</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Berättat den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log a visit</source>
        <translation>Dokumentera besök</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>Rätta besök</translation>
    </message>
    <message>
        <source>Another actor’s visit</source>
        <translation>En annan aktörs besök</translation>
    </message>
    <message>
        <source>Sa&amp;ve the correction</source>
        <translation>Spara rätte&amp;lsen</translation>
    </message>
    <message>
        <source>Sa&amp;ve what you heard</source>
        <translation>&amp;Spara det du hörde</translation>
    </message>
    <message>
        <source>Complete the &amp;visit</source>
        <translation>S&amp;lutför besöket</translation>
    </message>
    <message>
        <source>This visit was cancelled: {reason}</source>
        <translation>Besöket är inställt: {reason}</translation>
    </message>
    <message>
        <source>Plan it after all</source>
        <translation>Planera det ändå</translation>
    </message>
    <message>
        <source>The visit is logged.</source>
        <translation>Besöket är dokumenterat.</translation>
    </message>
    <message>
        <source>The visit is corrected; what it said before is in its history.</source>
        <translation>Besöket är rättat; det som stod tidigare finns i historiken.</translation>
    </message>
    <message>
        <source>What you heard is noted.</source>
        <translation>Det du hörde är antecknat.</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Report for the &amp;company…</source>
        <translation>Rapport till &amp;företaget …</translation>
    </message>
</context>
<context>
    <name>LogTold</name>
    <message>
        <source>Our own n&amp;otes</source>
        <translation>&amp;Våra egna anteckningar</translation>
    </message>
    <message>
        <source>Only your own actor reads these. They go along with a referral if you and the company say so.</source>
        <translation>Bara er egen aktör läser dem. De följer med en hänvisning om du och företaget säger det.</translation>
    </message>
    <message>
        <source>Shared s&amp;ummary</source>
        <translation>Gemensam samma&amp;nfattning</translation>
    </message>
    <message>
        <source>Everybody who takes part reads this.</source>
        <translation>Alla som är med på besöket läser den.</translation>
    </message>
    <message>
        <source>Export &amp;maturity</source>
        <translation>Export&amp;mognad</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message>
        <source>I have asked them: &amp;take in</source>
        <translation>Jag har frågat dem: &amp;ta in</translation>
    </message>
    <message>
        <source>Say first which company it is.</source>
        <translation>Säg först vilket företag det är.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Jämför och slå ihop …</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Är det något av de här?</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Inte samma</translation>
    </message>
    <message>
        <source>Not the same as {name}.</source>
        <translation>Inte samma som {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna det</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Hämta det</translation>
    </message>
    <message>
        <source>What you typed is kept among the drafts on Today.</source>
        <translation>Det du skrev finns kvar bland utkasten under I dag.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>As you chose it for such a list before. Change what is not so.</source>
        <translation>Så som du valde för en sådan lista förut. Ändra det som inte stämmer.</translation>
    </message>
    <message>
        <source>Proposed from the headings. Change what is not so.</source>
        <translation>Föreslaget efter rubrikerna. Ändra det som inte stämmer.</translation>
    </message>
    <message>
        <source>– not in the list –</source>
        <translation>– finns inte i listan –</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>Vad står i vilken kolumn?</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Listans första rader</translation>
    </message>
</context>
<context>
    <name>MarkedBar</name>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Flytta …</translation>
    </message>
    <message>
        <source>&amp;Near…</source>
        <translation>&amp;Nära …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Companies near by that nobody has met (N)</source>
        <translation>Företag i närheten som ingen har träffat (N)</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n utkast</numerusform>
            <numerusform>%n utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Inte valt än</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>Det som blir kvar</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Det andra</translation>
    </message>
    <message>
        <source>They have different numbers: to the register they are two companies. Both numbers will lead to the one that is kept.</source>
        <translation>De har olika nummer: för registret är de två företag. Båda numren leder till det som blir kvar.</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>Vad som ska gälla</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part of {kept} now.</source>
        <translation>{name} är nu en del av {kept}.</translation>
    </message>
    <message>
        <source>It can be undone at any time, from the timeline of the company that is kept.</source>
        <translation>Det går att ångra när som helst, från tidslinjen för företaget som blir kvar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>Slå &amp;ihop de två</translation>
    </message>
    <message>
        <source>Merge two companies</source>
        <translation>Slå ihop två företag</translation>
    </message>
    <message>
        <source>Only when they are one and the same company. A group or a branch is noted as a relation instead.</source>
        <translation>Bara när de är ett och samma företag. En koncern eller ett arbetsställe antecknas i stället som en relation.</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Blir kvar</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Byt plats</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Blir en del av det</translation>
    </message>
    <message>
        <source>Choose &amp;another company</source>
        <translation>Välj ett &amp;annat företag</translation>
    </message>
    <message>
        <source>What each says of itself</source>
        <translation>Vad de säger om sig själva</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Vad som följer med</translation>
    </message>
    <message>
        <source>Nothing but its name and number: nobody has noted anything with it.</source>
        <translation>Bara namn och nummer: ingen har antecknat något om det.</translation>
    </message>
</context>
<context>
    <name>Met</name>
    <message>
        <source>Contacts you met</source>
        <translation>Kontaktpersoner du träffade</translation>
    </message>
    <message>
        <source>Add a conta&amp;ct…</source>
        <translation>Lägg till &amp;kontakt …</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} tim</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Planned for {when}</source>
        <translation>Planerat till {when}</translation>
    </message>
    <message>
        <source>The visit is moved to {when}.</source>
        <translation>Besöket är flyttat till {when}.</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Flytta besöket</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Låt det vara</translation>
    </message>
    <message>
        <source>&amp;Move the visit</source>
        <translation>&amp;Flytta besöket</translation>
    </message>
</context>
<context>
    <name>Near</name>
    <message>
        <source>Advice that day</source>
        <translation>Besked den dagen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
</context>
<context>
    <name>NearPage</name>
    <message numerus="yes">
        <source>%n company(-ies) nobody has met</source>
        <translation>
            <numerusform>%n företag som ingen har träffat</numerusform>
            <numerusform>%n företag som ingen har träffat</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies nobody has met</source>
        <translation>Företag som ingen har träffat</translation>
    </message>
    <message>
        <source>Or the desk knows none. Below is what the register has.</source>
        <translation>Eller så känner desken inte till något. Nedanför står vad registret har.</translation>
    </message>
    <message>
        <source>Somebody has met every company here</source>
        <translation>Någon har träffat alla företag här</translation>
    </message>
    <message>
        <source>The first {n} companies nobody has met</source>
        <translation>De första {n} företagen som ingen har träffat</translation>
    </message>
    <message>
        <source>Where do you go?</source>
        <translation>Vart åker du?</translation>
    </message>
    <message>
        <source>Write a municipality above to see who is near.</source>
        <translation>Skriv en kommun ovan så visas vilka som finns nära.</translation>
    </message>
    <message>
        <source>{day} you go nowhere yet.</source>
        <translation>{day} har du inga besök på plats ännu.</translation>
    </message>
    <message>
        <source>{day} you visit {visits}.</source>
        <translation>{day} besöker du {visits}.</translation>
    </message>
    <message>
        <source>What is near</source>
        <translation>Vad som finns nära</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Ka&amp;lender</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Neighbouring municipalities too</source>
        <translation>&amp;Grannkommuner också</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>&amp;Öppna företaget</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>&amp;Planera besök …</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Behov</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Välj en lösenfras.</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase *</source>
        <translation>&amp;Ny lösenfras *</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>A few words in a row are easy to remember and hard to guess.</source>
        <translation>Några ord i rad är lätta att minnas och svåra att gissa.</translation>
    </message>
    <message>
        <source>Short. From {number} characters on it is hard to guess.</source>
        <translation>Kort. Från {number} tecken är den svår att gissa.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Lång nog för att vara svår att gissa.</translation>
    </message>
    <message>
        <source>&amp;Passphrase *</source>
        <translation>&amp;Lösenfras *</translation>
    </message>
    <message>
        <source>The same a&amp;gain *</source>
        <translation>S&amp;amma igen *</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Keep what we have</source>
        <translation>Behåll våra uppgifter</translation>
    </message>
    <message>
        <source>Kept. You hear of it again when the register says something else.</source>
        <translation>Uppgifterna står kvar. Du får veta när registret säger något annat.</translation>
    </message>
    <message>
        <source>News from the register</source>
        <translation>Nytt i registret</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Taken over from the register.</source>
        <translation>Övertaget från registret.</translation>
    </message>
    <message>
        <source>The register brought in on {day} says so.</source>
        <translation>Enligt registret som lästes in {day}.</translation>
    </message>
</context>
<context>
    <name>OfferingDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} togs bort.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Namn *</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Vad den är</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjälper med</translation>
    </message>
    <message>
        <source>In these m&amp;unicipalities (none: everywhere)</source>
        <translation>I de här ko&amp;mmunerna (ingen: överallt)</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>På de här språken</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message numerus="yes">
        <source>%n records were taken in.</source>
        <translation>
            <numerusform>%n post togs in.</numerusform>
            <numerusform>%n poster togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>I have asked them: &amp;take in</source>
        <translation>Jag har frågat dem: &amp;ta in</translation>
    </message>
    <message numerus="yes">
        <source>In %n records something you changed yourself is kept.</source>
        <translation>
            <numerusform>I %n post behålls något som du själv har ändrat.</numerusform>
            <numerusform>I %n poster behålls något som du själv har ändrat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says who coordinates the partnership. From then on that person’s agreement, directory and questions hold here.</source>
        <translation>Den säger vem som samordnar. Därefter gäller den personens avtal, katalog och frågor här.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Inget är ändrat sedan förra filen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, though others at {actor} are known by theirs. Telephone somebody there whom you know, and compare the key’s check.</source>
        <translation>Signerad med en nyckel som är ny här, fast andra på {actor} är kända genom sina. Ring någon där som du känner och jämför nyckelns kontrolltal.</translation>
    </message>
    <message>
        <source>The file is not signed: anybody may have written it.</source>
        <translation>Filen är inte signerad: vem som helst kan ha skrivit den.</translation>
    </message>
    <message>
        <source>The first file from this sender. If in doubt, telephone and compare the key’s check; from then on the key is known.</source>
        <translation>Den första filen från den här avsändaren. Ring och jämför nyckelns kontrolltal om du är osäker; därefter är nyckeln känd.</translation>
    </message>
    <message>
        <source>The key’s check</source>
        <translation>Nyckelns kontrolltal</translation>
    </message>
    <message>
        <source>{standing}: {count}</source>
        <translation>{standing}: {count}</translation>
    </message>
</context>
<context>
    <name>OtherFinder</name>
    <message>
        <source>in the register</source>
        <translation>i registret</translation>
    </message>
</context>
<context>
    <name>OwedPart</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n företag</numerusform>
            <numerusform>%n företag</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers held until {day}</source>
        <translation>Svaren gällde till {day}</translation>
    </message>
    <message>
        <source>Ask whether the old answers still hold: then they are confirmed.</source>
        <translation>Fråga om de gamla svaren fortfarande stämmer: då räcker det att bekräfta dem.</translation>
    </message>
    <message>
        <source>Companies that owe the answers</source>
        <translation>Företag som inte har svarat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Every company that was met has said its part, within two years.</source>
        <translation>Alla företag som har träffats har svarat, de senaste två åren.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Senast träffat</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nästa besök</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte frågat än</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Inget saknas</translation>
    </message>
    <message>
        <source>Open the &amp;visit</source>
        <translation>&amp;Öppna besöket</translation>
    </message>
    <message>
        <source>Ours: {name}</source>
        <translation>Våra: {name}</translation>
    </message>
    <message>
        <source>Plan a &amp;visit</source>
        <translation>&amp;Planera ett besök</translation>
    </message>
    <message>
        <source>Put off: {reason}</source>
        <translation>Uppskjutet: {reason}</translation>
    </message>
    <message>
        <source>Take it up at the visit on {moment}.</source>
        <translation>Ta upp det vid besöket {moment}.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{done} of {all} discussed</source>
        <translation>{done} av {all} har tagits upp</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>&amp;Keep your part</source>
        <translation>Spara din &amp;del</translation>
    </message>
    <message>
        <source>Only your own actor reads these.</source>
        <translation>Bara er egen aktör läser dem.</translation>
    </message>
    <message>
        <source>Our own n&amp;otes</source>
        <translation>&amp;Våra egna anteckningar</translation>
    </message>
    <message>
        <source>What you have promised</source>
        <translation>Vad ni har lovat</translation>
    </message>
    <message>
        <source>Your part of the visit</source>
        <translation>Din del av besöket</translation>
    </message>
    <message>
        <source>Your part of the visit is kept.</source>
        <translation>Din del av besöket är sparad.</translation>
    </message>
</context>
<context>
    <name>PacketLook</name>
    <message>
        <source>What came</source>
        <translation>Det som kom</translation>
    </message>
    <message>
        <source>Which company is it?</source>
        <translation>Vilket företag är det?</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message>
        <source>&amp;Show the referral</source>
        <translation>&amp;Visa hänvisningen</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>&amp;Lägg undan</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>A file from a partner</source>
        <translation>En fil från en partner</translation>
    </message>
    <message>
        <source>A referral, an answer, a form that was filled in, or a notice that a referral is taken back. You see what it says before anything is taken in.</source>
        <translation>En hänvisning, ett svar, ett ifyllt formulär eller ett besked om att en hänvisning tas tillbaka. Du ser vad som står i den innan något tas in.</translation>
    </message>
    <message>
        <source>Drop a file on the window</source>
        <translation>Släpp en fil på fönstret</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil …</translation>
    </message>
    <message>
        <source>Taken in: {reference}, {state}.</source>
        <translation>Intagen: {reference}, {state}.</translation>
    </message>
    <message>
        <source>{name} was not taken in</source>
        <translation>{name} har inte tagits in</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Öppna en annan fil …</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Answer from {sender}</source>
        <translation>Svar från {sender}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Filer mellan deskar</translation>
    </message>
    <message>
        <source>Filled-in form from {sender}</source>
        <translation>Ifyllt formulär från {sender}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>It comes into your inbox as received, with its clock.</source>
        <translation>Den kommer till din inkorg som mottagen, med sin klocka.</translation>
    </message>
    <message>
        <source>Kept in the history. It changes nothing: the referral stays {state}.</source>
        <translation>Sparas i historiken. Det ändrar ingenting: hänvisningen står kvar som {state}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Not signed: anybody may have written it. If in doubt, telephone.</source>
        <translation>Inte signerad: vem som helst kan ha skrivit den. Ring om du är osäker.</translation>
    </message>
    <message>
        <source>Open a file from a partner</source>
        <translation>Öppna en fil från en partner</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Lämna vidare till</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Referral from {sender}</source>
        <translation>Hänvisning från {sender}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt av</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, though others at {actor} are known by theirs. Telephone somebody there whom you know, and compare the key’s check.</source>
        <translation>Signerad med en nyckel som är ny här, fast andra på {actor} är kända genom sina. Ring någon där som du känner och jämför nyckelns kontrolltal.</translation>
    </message>
    <message>
        <source>Signed, for the first time. If in doubt, telephone and compare the key’s check; from then on the key is known.</source>
        <translation>Signerad, för första gången. Ring om du är osäker och jämför nyckelns kontrolltal; sedan är nyckeln känd.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakataget</translation>
    </message>
    <message>
        <source>The company took its consent back. What came with the referral is taken away from this desk; the referral itself stays, as withdrawn.</source>
        <translation>Företaget har tagit tillbaka sitt samtycke. Det som kom med hänvisningen tas bort härifrån; själva hänvisningen står kvar som återkallad.</translation>
    </message>
    <message>
        <source>The key’s check</source>
        <translation>Nyckelns kontrolltal</translation>
    </message>
    <message>
        <source>The paper is from here.</source>
        <translation>Papperet kommer härifrån.</translation>
    </message>
    <message>
        <source>The referral then is: {state}.</source>
        <translation>Hänvisningen är sedan: {state}.</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>De ber om</translation>
    </message>
    <message>
        <source>This desk has a later word: {state}.</source>
        <translation>Här finns ett senare besked: {state}.</translation>
    </message>
    <message>
        <source>This desk has it already: {state}.</source>
        <translation>Den finns redan här: {state}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What they ask is brought up to date; the answer given stays.</source>
        <translation>Det de ber om uppdateras; svaret som getts står kvar.</translation>
    </message>
    <message>
        <source>Who filled in the form, no file can tell. If in doubt, telephone.</source>
        <translation>Vem som fyllt i formuläret kan ingen fil visa. Ring om du är osäker.</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Utan samtycke</translation>
    </message>
    <message>
        <source>{sender} takes a referral back</source>
        <translation>{sender} tar tillbaka en hänvisning</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>&amp;Blank form…</source>
        <translation>&amp;Tomt formulär …</translation>
    </message>
    <message>
        <source>&amp;Read in a filled form…</source>
        <translation>&amp;Läs in ett ifyllt formulär …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Take the questions along on paper, or fill them in on a tablet.</source>
        <translation>Ta med frågorna på papper, eller fyll i dem på en surfplatta.</translation>
    </message>
    <message>
        <source>The form is in the checklist. Look it through, then save.</source>
        <translation>Formuläret ligger i checklistan. Se igenom det och spara.</translation>
    </message>
    <message>
        <source>Without a computer</source>
        <translation>Utan dator</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Dagsblad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Your visits of the day, to take along. Your own notes are not on it.</source>
        <translation>Dina besök den dagen, att ta med. Dina egna anteckningar står inte på bladet.</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Papperets språk</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF …</translation>
    </message>
    <message>
        <source>&amp;Mail…</source>
        <translation>&amp;E-posta …</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>Tom checklista</translation>
    </message>
    <message>
        <source>Company dossier</source>
        <translation>Företagsdossier</translation>
    </message>
    <message>
        <source>For a visit without a computer: filled in by pen, or in any PDF viewer and read in.</source>
        <translation>För ett besök utan dator: fylls i med penna, eller i en PDF-läsare och läses in.</translation>
    </message>
    <message>
        <source>Report for the company</source>
        <translation>Rapport till företaget</translation>
    </message>
    <message>
        <source>What was agreed, for the company to keep. Read it through: what came of the visit stands as you wrote it. Your own notes are not on it.</source>
        <translation>Det ni kom överens om, för företaget att behålla. Läs igenom den: det som kom fram vid besöket står som du skrev det. Dina egna anteckningar är inte med.</translation>
    </message>
    <message>
        <source>All that this desk holds of the person, with source and purpose, for them to have. Notes that name them are counted; which of their text may be given out is examined.</source>
        <translation>Allt som den här datorn har om personen, med källa och ändamål, att lämna till personen. Anteckningar som nämner den räknas; vad av texten som kan lämnas ut prövas.</translation>
    </message>
    <message>
        <source>All that this desk knows of the company, to read before a visit. Your own notes are on it: it is for your own actor alone, and not to be left with the company.</source>
        <translation>Allt som den här datorn vet om företaget, att läsa inför ett besök. Dina egna anteckningar står där: den är bara för den egna aktören och ska inte lämnas hos företaget.</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerutdrag</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Referral summary</source>
        <translation>Hänvisningens sammanfattning</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>You go alone.</source>
        <translation>Du gör besöket själv.</translation>
    </message>
    <message>
        <source>Add s&amp;omebody</source>
        <translation>Lägg till &amp;någon</translation>
    </message>
    <message>
        <source>In&amp;vited by</source>
        <translation>&amp;Inbjuden av</translation>
    </message>
    <message>
        <source>The actor that leads the contact and asked you in.</source>
        <translation>Aktören som håller i kontakten och har bjudit in dig.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what is typed ({keys})</source>
        <translation>Dölj det du skriver ({keys})</translation>
    </message>
    <message>
        <source>Show it ({keys})</source>
        <translation>Visa det ({keys})</translation>
    </message>
</context>
<context>
    <name>PeopleCounter</name>
    <message>
        <source>{n} in all</source>
        <translation>{n} totalt</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>Annat eller ej uppgett</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The visit is planned.</source>
        <translation>Besöket är planerat.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planera besök</translation>
    </message>
    <message>
        <source>This visit was cancelled: {reason}</source>
        <translation>Besöket är inställt: {reason}</translation>
    </message>
    <message>
        <source>Plan it after all</source>
        <translation>Planera det ändå</translation>
    </message>
    <message>
        <source>The visit is planned again.</source>
        <translation>Besöket är planerat igen.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Besöket</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Vilka som följer med</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>Stä&amp;ll in besöket …</translation>
    </message>
    <message>
        <source>Lo&amp;g it…</source>
        <translation>Doku&amp;mentera …</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Spara planen</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postponed to {day}.</source>
        <translation>Uppskjutet till den {day}.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>&amp;New day *</source>
        <translation>&amp;Ny dag *</translation>
    </message>
    <message>
        <source>&amp;Why is it postponed? *</source>
        <translation>&amp;Varför skjuts det upp? *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Skjut upp</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No paper yet</source>
        <translation>Inget papper än</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The desk could not be opened</source>
        <translation>Det gick inte att öppna din desk</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Det finns ingen sådan kommun i Sverige. Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>QuestionEdit</name>
    <message>
        <source>Help</source>
        <translation>Hjälptext</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hjälptext …</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Dölj hjälptext</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Flytta frågan nedåt</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Flytta frågan uppåt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>What the question asks for</source>
        <translation>Vad frågan gäller</translation>
    </message>
</context>
<context>
    <name>QuestionsEditPage</name>
    <message>
        <source>&amp;Why are the questions changed?</source>
        <translation>&amp;Varför ändras frågorna?</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Lägg till ett kriterium</translation>
    </message>
    <message>
        <source>Begin from a file</source>
        <translation>Börja från en fil</translation>
    </message>
    <message>
        <source>Everyone in the partnership reads this.</source>
        <translation>Alla i samverkan läser det här.</translation>
    </message>
    <message>
        <source>Questions (*.json)</source>
        <translation>Frågor (*.json)</translation>
    </message>
    <message>
        <source>Version {number} is asked from now on.</source>
        <translation>Version {number} används från och med nu.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Nya frågor</translation>
    </message>
    <message>
        <source>Begin from a f&amp;ile…</source>
        <translation>Börja från en f&amp;il …</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Tillba&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Ask these from now on</source>
        <translation>&amp;Använd de här från och med nu</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>No referral waits for our answer.</source>
        <translation>Ingen hänvisning väntar på vårt svar.</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Hänvisade till oss</translation>
    </message>
    <message>
        <source>from {actor}</source>
        <translation>från {actor}</translation>
    </message>
</context>
<context>
    <name>ReceiverPart</name>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>No address in the directory yet.</source>
        <translation>Ingen adress i katalogen än.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen namngiven än</translation>
    </message>
    <message>
        <source>Say to the company that the question goes there.</source>
        <translation>Säg till företaget att frågan går dit.</translation>
    </message>
    <message>
        <source>{actor} (proposed)</source>
        <translation>{actor} (förslag)</translation>
    </message>
    <message>
        <source>{actor} has passed this on before: {why} Agree with them who answers.</source>
        <translation>{actor} har skickat det här vidare förut: {why} Kom överens med dem om vem som svarar.</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Given to somebody</source>
        <translation>Given till någon</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Skickad vidare</translation>
    </message>
    <message>
        <source>W&amp;hat they should know</source>
        <translation>&amp;Vad de bör veta</translation>
    </message>
    <message>
        <source>W&amp;hat was answered *</source>
        <translation>&amp;Vad ni svarade *</translation>
    </message>
    <message>
        <source>W&amp;hat was said</source>
        <translation>&amp;Vad som sades</translation>
    </message>
    <message>
        <source>W&amp;hy, and what the next one should know *</source>
        <translation>&amp;Varför, och vad nästa bör veta *</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Opens the desk when the passphrase is forgotten or the computer’s keyring is lost: start Advisor Desk and choose “use the recovery code”. Whoever has this code and the desk’s folder can read the desk: keep this paper locked away.</source>
        <translation>Öppnar din desk när lösenfrasen är glömd eller datorns nyckelring är borta: starta Advisor Desk och välj ”använd återställningskoden”. Den som har koden och mappen med din desk kan läsa den: förvara papperet inlåst.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Din återställningskod</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten or this computer loses its keyring, only this code opens your desk. It is shown this one time and kept nowhere. Print it, and put the paper where you keep other important papers.</source>
        <translation>Glöms lösenfrasen, eller förlorar datorn sin nyckelring, är det bara den här koden som öppnar din desk. Den visas bara nu och sparas ingenstans. Skriv ut den, och lägg papperet där du har andra viktiga papper.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>It cannot be saved as a file here: a code that lies beside the desk protects nothing.</source>
        <translation>Den kan inte sparas som fil här: en kod som ligger bredvid desken skyddar ingenting.</translation>
    </message>
    <message>
        <source>I have &amp;kept the code</source>
        <translation>Jag har &amp;sparat koden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
</context>
<context>
    <name>ReferPage</name>
    <message>
        <source>Sealed as {reference}. Answer by {moment}.</source>
        <translation>Hänvisningen {reference} är klar. Svar senast {moment}.</translation>
    </message>
    <message>
        <source>What you were typing is back.</source>
        <translation>Det du höll på att skriva är tillbaka.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Refer the company</source>
        <translation>Hänvisa företaget</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Så ser mottagaren det</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>&amp;Seal the referral</source>
        <translation>Gör &amp;klar hänvisningen</translation>
    </message>
    <message>
        <source>Needs *</source>
        <translation>Behov *</translation>
    </message>
    <message>
        <source>Re&amp;ceiver *</source>
        <translation>&amp;Mottagare *</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Papperets språk</translation>
    </message>
    <message>
        <source>What is &amp;asked, and why *</source>
        <translation>Vad du &amp;ber om, och varför *</translation>
    </message>
    <message>
        <source>Bac&amp;kground (goes along only with notes)</source>
        <translation>Bak&amp;grund (följer bara med ihop med anteckningar)</translation>
    </message>
    <message>
        <source>What to hand over</source>
        <translation>Vad som lämnas över</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Pu&amp;rpose *</source>
        <translation>Ä&amp;ndamål *</translation>
    </message>
    <message>
        <source>&amp;Who said yes *</source>
        <translation>&amp;Vem som sa ja *</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>Gett &amp;den</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Gäller &amp;till</translation>
    </message>
    <message>
        <source>Send without consent…</source>
        <translation>Skicka utan samtycke …</translation>
    </message>
    <message>
        <source>Only name, number and needs go along, and the reason is printed.</source>
        <translation>Bara namn, nummer och behov följer med, och skälet skrivs ut.</translation>
    </message>
    <message>
        <source>Reason for sending without consent *</source>
        <translation>Skäl att skicka utan samtycke *</translation>
    </message>
    <message>
        <source>Ask for consent instead</source>
        <translation>Fråga om samtycke i stället</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Saved as {path}.</source>
        <translation>Sparad som {path}.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>By telephone or mail, as it came. Everything is kept in the history.</source>
        <translation>Per telefon eller mejl, som det kom. Allt sparas i historiken.</translation>
    </message>
    <message>
        <source>Overdue since {moment}.</source>
        <translation>Försenad sedan {moment}.</translation>
    </message>
    <message>
        <source>What you answer. Below, you tell the one who sent it.</source>
        <translation>Vad ni svarar. Nedanför meddelar du den som skickade den.</translation>
    </message>
    <message>
        <source>kept, changed nothing</source>
        <translation>sparat, ändrade inget</translation>
    </message>
    <message>
        <source>Answer by {moment}.</source>
        <translation>Svar senast {moment}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The mail program has the draft.</source>
        <translation>E-postprogrammet har utkastet.</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-post (*.eml)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF …</translation>
    </message>
    <message>
        <source>&amp;Mail…</source>
        <translation>&amp;Mejla …</translation>
    </message>
    <message>
        <source>Record what was answered</source>
        <translation>Anteckna vad som svarades</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Vad som &amp;hände</translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation>&amp;Vem som sa det</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>Hu&amp;r</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>What it c&amp;ame to</source>
        <translation>Hur det &amp;gick</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>Vidare t&amp;ill</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Ante&amp;ckna</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
</context>
<context>
    <name>ReferralTell</name>
    <message>
        <source>Sa&amp;ve a file for them…</source>
        <translation>Spara en &amp;fil till dem …</translation>
    </message>
    <message>
        <source>Mail i&amp;t…</source>
        <translation>Me&amp;jla …</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>No referral here</source>
        <translation>Inga hänvisningar här</translation>
    </message>
    <message>
        <source>Open a company and press Refer to hand a need to the right actor.</source>
        <translation>Öppna ett företag och tryck på Hänvisa för att lämna ett behov till rätt aktör.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>overdue since {moment}</source>
        <translation>försenad sedan {moment}</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>senast {moment}</translation>
    </message>
    <message>
        <source>A &amp;week as PDFs…</source>
        <translation>En &amp;vecka som PDF:er …</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Öppna en fil …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%Ln company(s) imported.</source>
        <translation>
            <numerusform>%Ln företag inläst.</numerusform>
            <numerusform>%Ln företag inlästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %Ln of your companies: see Today.</source>
        <translation>
            <numerusform>Registret har nyheter om %Ln av era företag: se I dag.</numerusform>
            <numerusform>Registret har nyheter om %Ln av era företag: se I dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ungefär %n minut</numerusform>
            <numerusform>ungefär %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mindre än en minut</translation>
    </message>
</context>
<context>
    <name>RegisterFilled</name>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Companies kept</source>
        <translation>Företag som togs med</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Går att söka på namn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Överhoppade: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Rows about a company already there</source>
        <translation>Rader om ett företag som redan fanns</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Storlek på disken</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Raden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>{name}, {rows} rows, read as {layout}</source>
        <translation>{name}, {rows} rader, läst som {layout}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>&amp;Compare a list with it…</source>
        <translation>&amp;Jämför en lista med det …</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Läs &amp;in filer …</translation>
    </message>
    <message>
        <source>A new import replaces the register as a whole; your own companies, visits and notes are not touched.</source>
        <translation>En ny inläsning ersätter hela registret; dina egna företag, besök och anteckningar rörs inte.</translation>
    </message>
    <message>
        <source>The last import</source>
        <translation>Den senaste inläsningen</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Spara rapport …</translation>
    </message>
    <message>
        <source>Some of the rows left out</source>
        <translation>Några av de överhoppade raderna</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer …</translation>
    </message>
    <message>
        <source>Choose the register’s files</source>
        <translation>Välj registrets filer</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>Läser in {files}</translation>
    </message>
    <message>
        <source>No register yet</source>
        <translation>Inget register än</translation>
    </message>
    <message>
        <source>Register files</source>
        <translation>Registerfiler</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>Stopped. The register is as it was.</source>
        <translation>Stoppad. Registret är som förut.</translation>
    </message>
    <message>
        <source>The register cannot be read</source>
        <translation>Registret går inte att läsa</translation>
    </message>
    <message>
        <source>The report could not be written to {file}. Choose another place.</source>
        <translation>Rapporten gick inte att skriva till {file}. Välj en annan plats.</translation>
    </message>
    <message>
        <source>With a register every company in Sweden is found by name, number or town. Two authorities give theirs away as files: Bolagsverket (bolagsverket_bulkfil.zip) and Statistics Sweden (scb_bulkfil.zip). Download them from their websites, then choose both here; as they are, unpacked or not.</source>
        <translation>Med ett register hittar du alla företag i Sverige på namn, nummer eller ort. Två myndigheter lämnar ut sina som filer: Bolagsverket (bolagsverket_bulkfil.zip) och SCB (scb_bulkfil.zip). Hämta dem från myndigheternas webbplatser och välj båda här, som de är, uppackade eller inte.</translation>
    </message>
    <message>
        <source>{done} of {total} · {rate} a second · {left} left</source>
        <translation>{done} av {total} · {rate} i sekunden · {left} kvar</translation>
    </message>
    <message>
        <source>Register of companies</source>
        <translation>Företagsregister</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>It may be proposed again.</source>
        <translation>Det kan föreslås igen.</translation>
    </message>
    <message>
        <source>May be the same after all: {name}</source>
        <translation>Kan vara samma ändå: {name}</translation>
    </message>
    <message>
        <source>Merge with another company…</source>
        <translation>Slå ihop med ett annat företag …</translation>
    </message>
    <message>
        <source>No group or branch is noted.</source>
        <translation>Ingen koncern och inget arbetsställe är antecknat.</translation>
    </message>
    <message>
        <source>No longer related: {name}</source>
        <translation>Inte längre relaterat: {name}</translation>
    </message>
    <message>
        <source>Note a group or a branch</source>
        <translation>Anteckna koncern eller arbetsställe</translation>
    </message>
    <message>
        <source>Related companies</source>
        <translation>Relaterade företag</translation>
    </message>
    <message>
        <source>The relation was taken away.</source>
        <translation>Relationen är borttagen.</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Has this branch</source>
        <translation>Har detta arbetsställe</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>Hur de hör ihop</translation>
    </message>
    <message>
        <source>Is a branch of</source>
        <translation>Är arbetsställe till</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Samma koncern</translation>
    </message>
    <message>
        <source>Related company</source>
        <translation>Relaterat företag</translation>
    </message>
    <message>
        <source>&amp;How they belong together</source>
        <translation>&amp;Hur de hör ihop</translation>
    </message>
    <message>
        <source>&amp;The other company</source>
        <translation>&amp;Det andra företaget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Choose a need, and those who can help stand here.</source>
        <translation>Välj ett behov, så visas de som kan hjälpa till här.</translation>
    </message>
    <message>
        <source>Choose {actor}</source>
        <translation>Välj {actor}</translation>
    </message>
    <message>
        <source>Who is right for it</source>
        <translation>Vem som är rätt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>From the register</source>
        <translation>Ur registret</translation>
    </message>
    <message>
        <source>Companies you know</source>
        <translation>Företag du känner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>last met {day}</source>
        <translation>senast träffat {day}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Inget hittades för ”{query}”</translation>
    </message>
    <message>
        <source>Add a company by hand…</source>
        <translation>Lägg till ett företag för hand …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Search company, organisation number, town or contact  (Ctrl+K)</source>
        <translation>Sök företag, organisationsnummer, ort eller kontakt  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Add a se&amp;rvice…</source>
        <translation>Lägg till en &amp;tjänst …</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>överallt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n rad exporterad.</numerusform>
            <numerusform>%n rader exporterade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence, EUPL 1.2.</source>
        <translation>Fri programvara under European Union Public Licence, EUPL 1.2.</translation>
    </message>
    <message>
        <source>&amp;Licences of what it contains</source>
        <translation>Li&amp;censer för det som ingår</translation>
    </message>
</context>
<context>
    <name>SettingsCertificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Passphrase of the f&amp;ile</source>
        <translation>&amp;Filens lösenord</translation>
    </message>
    <message>
        <source>Si&amp;gn with it</source>
        <translation>Si&amp;gnera med det</translation>
    </message>
    <message>
        <source>C&amp;hoose a certificate…</source>
        <translation>&amp;Välj ett certifikat …</translation>
    </message>
    <message>
        <source>Stop us&amp;ing it</source>
        <translation>Sluta använda &amp;det</translation>
    </message>
</context>
<context>
    <name>SettingsData</name>
    <message>
        <source>Your data</source>
        <translation>Dina uppgifter</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Öppna mappen</translation>
    </message>
    <message>
        <source>Everything you may see, as a workbook or as JSON. The file is not encrypted: keep it as safe as your desk.</source>
        <translation>Allt du får se, som arbetsbok eller JSON. Filen är inte krypterad: förvara den lika säkert som din desk.</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>E&amp;xportera allt …</translation>
    </message>
</context>
<context>
    <name>SettingsKey</name>
    <message>
        <source>Key to the desk</source>
        <translation>Nyckeln till din desk</translation>
    </message>
    <message>
        <source>Pre&amp;sent passphrase</source>
        <translation>N&amp;uvarande lösenfras</translation>
    </message>
    <message>
        <source>Change pass&amp;phrase</source>
        <translation>&amp;Byt lösenfras</translation>
    </message>
    <message>
        <source>New &amp;recovery code</source>
        <translation>Ny åte&amp;rställningskod</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>SettingsReminders</name>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Remind me of my visits and follow-ups</source>
        <translation>Påminn mig om mina besök och uppföljningar</translation>
    </message>
    <message>
        <source>How long before a visit</source>
        <translation>Hur lång tid före ett besök</translation>
    </message>
    <message>
        <source>While the program runs, each once. Steps and follow-ups are told on the morning of their day.</source>
        <translation>Medan programmet är igång, en gång var. Nästa steg och uppföljningar påminns på morgonen samma dag.</translation>
    </message>
</context>
<context>
    <name>SettingsYou</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your &amp;name *</source>
        <translation>Ditt &amp;namn *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Home m&amp;unicipality</source>
        <translation>Hem&amp;kommun</translation>
    </message>
    <message>
        <source>See the made-up data &amp;as</source>
        <translation>Se de påhittade uppgifterna so&amp;m</translation>
    </message>
    <message>
        <source>I &amp;coordinate the partnership</source>
        <translation>Jag är &amp;samordnare i vår samverkan</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>En lista</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>En vecka</translation>
    </message>
    <message>
        <source>Agreement: who leads where</source>
        <translation>Samverkansavtal: vem leder var</translation>
    </message>
    <message>
        <source>Calendar of all actors’ visits</source>
        <translation>Kalender över alla aktörers besök</translation>
    </message>
    <message>
        <source>Checklists: who owes them, what they ask</source>
        <translation>Checklistor: vilka som saknas, vad de frågar</translation>
    </message>
    <message>
        <source>Companies near by that nobody has met</source>
        <translation>Företag i närheten som ingen har träffat</translation>
    </message>
    <message>
        <source>Correct what cannot be read in the row</source>
        <translation>Rätta det som inte går att läsa i raden</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Tidigare dagar</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Filer mellan deskar</translation>
    </message>
    <message>
        <source>From the search in a list to its rows</source>
        <translation>Från sökfältet i en lista till raderna</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>I kalendern</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senare dagar</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Utelämna raden</translation>
    </message>
    <message>
        <source>Log a visit to the company</source>
        <translation>Dokumentera ett besök hos företaget</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Ta emot en förfrågan</translation>
    </message>
    <message>
        <source>Look into a file from a partner</source>
        <translation>Titta i en fil från en partner</translation>
    </message>
    <message>
        <source>Mark another proposal for the row</source>
        <translation>Markera ett annat förslag för raden</translation>
    </message>
    <message>
        <source>Move the visit; Return lets it go</source>
        <translation>Flytta besöket; Retur släpper det</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>En dag</translation>
    </message>
    <message>
        <source>Plan a visit to the company</source>
        <translation>Planera ett besök hos företaget</translation>
    </message>
    <message>
        <source>Refer the company</source>
        <translation>Hänvisa företaget</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search another company for the row</source>
        <translation>Sök ett annat företag för raden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <translation>Sök, varifrån som helst</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Tillbaka till sidan före</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Öppna det som är markerat</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Show the passphrase that is typed</source>
        <translation>Visa lösenfrasen som skrivs</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Ta tillbaka det senaste beslutet</translation>
    </message>
    <message>
        <source>The row is a new company</source>
        <translation>Raden är ett nytt företag</translation>
    </message>
    <message>
        <source>The row is not what is marked</source>
        <translation>Raden är inte det som är markerat</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Dagens datum</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Ångra det som nyss gjordes</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Medan du skriver</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>I listor</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara formuläret</translation>
    </message>
    <message>
        <source>Back; what you typed is kept</source>
        <translation>Tillbaka; det du skrev sparas</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Nothing is agreed.</source>
        <translation>Inget är överenskommet.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Horisontella kriterier</translation>
    </message>
    <message>
        <source>Answered to {actor}, holds until {day}.</source>
        <translation>Besvarad till {actor}, gäller till {day}.</translation>
    </message>
    <message>
        <source>Deferred: {reason}</source>
        <translation>Uppskjuten: {reason}</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Fyll i …</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Öppna hänvisningar</translation>
    </message>
    <message>
        <source>No referral waits.</source>
        <translation>Ingen hänvisning väntar.</translation>
    </message>
    <message>
        <source>answer by {moment}</source>
        <translation>svar senast {moment}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Lägg till en kontaktperson</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Ingen kontaktperson än.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Change the company’s facts</source>
        <translation>Ändra företagets uppgifter</translation>
    </message>
    <message>
        <source>{done} of {all} questions discussed; ask the rest next time.</source>
        <translation>{done} av {all} frågor diskuterade; ta resten nästa gång.</translation>
    </message>
    <message>
        <source>{municipality} (proposed)</source>
        <translation>{municipality} (förslag)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Branschkod</translation>
    </message>
    <message>
        <source>Add a next step or a follow-up</source>
        <translation>Lägg till ett nästa steg eller en uppföljning</translation>
    </message>
    <message>
        <source>Asked at the first contact.</source>
        <translation>Ställs vid första kontakten.</translation>
    </message>
    <message>
        <source>Note a wish for no contact…</source>
        <translation>Företaget vill inte bli kontaktat …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The wish for no contact…</source>
        <translation>Önskan om ingen kontakt …</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Version {before} and version {after}</source>
        <translation>Version {before} och version {after}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Vad som är ändrat</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n visit(s) waiting to be sent</source>
        <translation>
            <numerusform>%n besök väntar på att skickas</numerusform>
            <numerusform>%n besök väntar på att skickas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) waiting</source>
        <translation>
            <numerusform>%n annan ändring väntar</numerusform>
            <numerusform>%n andra ändringar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n change(s) wait</source>
        <translation>
            <numerusform>fler än %n ändring väntar</numerusform>
            <numerusform>fler än %n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>inget väntar på att skickas</translation>
    </message>
    <message>
        <source>never synchronised</source>
        <translation>aldrig synkroniserad</translation>
    </message>
    <message>
        <source>last heard from a partner {moment}</source>
        <translation>hörde senast av en partner {moment}</translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message>
        <source>Made-up data</source>
        <translation>Påhittade uppgifter</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>to hand over: {what}</source>
        <translation>att lämna över: {what}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Ask what has come of it</source>
        <translation>Fråga vad det har lett till</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>The step is added.</source>
        <translation>Steget är tillagt.</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} månader</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;What is to be done *</source>
        <translation>&amp;Vad ska göras *</translation>
    </message>
    <message>
        <source>P&amp;rogramme or activity it follows up</source>
        <translation>P&amp;rogram eller aktivitet som följs upp</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>E&amp;fter</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>S&amp;enast</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Ve&amp;m gör det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>Klart: {step}</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Följ upp …</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lämna över …</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <translation>Mer om: {step}</translation>
    </message>
    <message>
        <source>Postponed: {reason}</source>
        <translation>Uppskjutet: {reason}</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Skjut upp …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The step was taken out.</source>
        <translation>Steget togs bort.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>försenat sedan {day}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Remove the step</source>
        <translation>Ta bort steget</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad ska göras</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Ask what has come of it</source>
        <translation>Fråga vad det har lett till</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Lägg till uppföljning</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Inget är överenskommet än.</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>Lägg till &amp;steg</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjorda</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Klart: {step}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next steps and follow-ups</source>
        <translation>Nästa steg och uppföljningar</translation>
    </message>
    <message>
        <source>Nothing is to be done here</source>
        <translation>Här finns inget att göra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Våra</translation>
    </message>
    <message>
        <source>Steps and follow-ups</source>
        <translation>Steg och uppföljningar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What is agreed at a visit, in an inquiry or after a referral comes here.</source>
        <translation>Det som bestäms vid ett besök, i en förfrågan eller efter en hänvisning hamnar här.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gjort {day}</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, försenat</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Open or done</source>
        <translation>Öppna eller gjorda</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>Följ &amp;upp …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gjort</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation>S&amp;kjut upp …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Lämna över …</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Öppna i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>Öppna &amp;företaget</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message numerus="yes">
        <source>%n company(-ies) that the desk does not know.</source>
        <translation>
            <numerusform>%n företag som desken inte känner till.</numerusform>
            <numerusform>%n företag som desken inte känner till.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register, not yet on the desk</source>
        <translation>I registret, ännu inte i desken</translation>
    </message>
    <message>
        <source>Left out are sole traders, associations and whoever declines advertising.</source>
        <translation>Enskilda näringsidkare, föreningar och de som har reklamspärr är inte med.</translation>
    </message>
    <message>
        <source>Looking in the register…</source>
        <translation>Letar i registret …</translation>
    </message>
    <message>
        <source>Take over and op&amp;en</source>
        <translation>Hämta och öppn&amp;a</translation>
    </message>
    <message>
        <source>Take over and plan a &amp;visit…</source>
        <translation>Hämta och planera &amp;besök …</translation>
    </message>
    <message>
        <source>The first {n}: those in the municipality before those around it, active limited companies before others.</source>
        <translation>De första {n}: de i kommunen före dem i grannkommunerna, verksamma aktiebolag före andra.</translation>
    </message>
    <message>
        <source>The register has no other company here to visit.</source>
        <translation>Registret har inget annat företag att besöka här.</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message numerus="yes">
        <source>%n given back.</source>
        <translation>
            <numerusform>%n tillbakagiven.</numerusform>
            <numerusform>%n tillbakagivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Borta en tid</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Välj en kollega</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Välj vem som tar över.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>För gott</translation>
    </message>
    <message numerus="yes">
        <source>Hand &amp;over %n</source>
        <translation>
            <numerusform>Lämna &amp;över %n</numerusform>
            <numerusform>Lämna &amp;över %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over before</source>
        <translation>Överlämnat tidigare</translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Överlämnat till {name}.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>{count} were done or passed on meanwhile, and stay.</source>
        <translation>{count} har under tiden gjorts eller gått vidare, och stannar.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Lämna över till en kollega</translation>
    </message>
    <message>
        <source>When somebody is away or leaves: visits, next steps, referrals and inquiries go to a colleague, so that nothing hangs on a person.</source>
        <translation>När någon är borta eller slutar: besök, nästa steg, hänvisningar och förfrågningar går till en kollega, så att inget hänger på en person.</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alla</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ingen</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Inget pågår.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Hur länge</translation>
    </message>
    <message>
        <source>Last &amp;day away</source>
        <translation>Sista &amp;dagen borta</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Varför</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>Lämna &amp;över</translation>
    </message>
</context>
<context>
    <name>TakeoverRow</name>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n överlämnad</numerusform>
            <numerusform>%n överlämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Ge tillbaka</translation>
    </message>
    <message>
        <source>given back {day}</source>
        <translation>tillbakagivet {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} till {other}</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message numerus="yes">
        <source>%n checklists were answered in this version.</source>
        <translation>
            <numerusform>%n checklista är besvarad i den här versionen.</numerusform>
            <numerusform>%n checklistor är besvarade i den här versionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No checklist has been answered in this version yet.</source>
        <translation>Ingen checklista är besvarad i den här versionen än.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad som har svarats</translation>
    </message>
    <message>
        <source>{result}: {count}</source>
        <translation>{result}: {count}</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tell {actor}</source>
        <translation>Meddela {actor}</translation>
    </message>
    <message>
        <source>The company has taken its consent back. The file takes away what was sent.</source>
        <translation>Företaget har tagit tillbaka sitt samtycke. Filen tar bort det som skickades.</translation>
    </message>
    <message>
        <source>Your answer: {state}. They drop the file on their window, and see it there.</source>
        <translation>Ert svar: {state}. De släpper filen på sitt fönster och ser det där.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>&amp;Answer clock, hours</source>
        <translation>S&amp;varstid, timmar</translation>
    </message>
    <message>
        <source>&amp;Quiet period, days</source>
        <translation>Fred&amp;ningstid, dagar</translation>
    </message>
    <message>
        <source>After an outreach contact others coordinate first.</source>
        <translation>Efter en uppsökande kontakt stämmer andra av först.</translation>
    </message>
    <message>
        <source>Either side of a planned outreach visit.</source>
        <translation>Före och efter ett planerat uppsökande besök.</translation>
    </message>
    <message>
        <source>F&amp;reshness limit, days</source>
        <translation>Akt&amp;ualitetsgräns, dagar</translation>
    </message>
    <message>
        <source>For inquiries and referrals.</source>
        <translation>För förfrågningar och hänvisningar.</translation>
    </message>
    <message>
        <source>L&amp;ook-ahead, days</source>
        <translation>Fra&amp;mförhållning, dagar</translation>
    </message>
    <message>
        <source>The clock stands still on &amp;weekends</source>
        <translation>Klockan står still på &amp;helger</translation>
    </message>
    <message>
        <source>The clock stands still on public &amp;holidays</source>
        <translation>Klockan står still på helg&amp;dagar</translation>
    </message>
    <message>
        <source>Without news for longer, silence is not counted as free.</source>
        <translation>Utan nytt längre än så räknas tystnad inte som fritt fram.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Genomfört</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of contacts</source>
        <translation>Tidslinje över insatser</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Företagsuppgifter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planera besök</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Dokumentera besök</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny hänvisning</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samverkansavtal</translation>
    </message>
    <message>
        <source>A file from a partner</source>
        <translation>En fil från en partner</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
    <message>
        <source>Clusters and networks</source>
        <translation>Kluster och nätverk</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Krock</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Krockar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Filer mellan deskar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Lämna över till en kollega</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Förfrågningar</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Ta emot en förfrågan</translation>
    </message>
    <message>
        <source>Merge two companies</source>
        <translation>Slå ihop två företag</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Nya frågor</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>Ny version av samverkansavtalet</translation>
    </message>
    <message>
        <source>Next steps and follow-ups</source>
        <translation>Nästa steg och uppföljningar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What is near</source>
        <translation>Vad som finns nära</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>träffat {day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dokumentera</translation>
    </message>
    <message>
        <source>Overdue since {moment}</source>
        <translation>Försenad sedan {moment}</translation>
    </message>
    <message>
        <source>Answer by {moment}</source>
        <translation>Svar senast {moment}</translation>
    </message>
    <message>
        <source>the company does it</source>
        <translation>företaget gör det</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>First steps</source>
        <translation>Kom i gång</translation>
    </message>
    <message>
        <source>Today’s visits</source>
        <translation>Dagens besök</translation>
    </message>
    <message>
        <source>Visits to log</source>
        <translation>Besök att dokumentera</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Referrals waiting</source>
        <translation>Hänvisningar som väntar</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Uppföljningar att göra</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Utkast att skriva klart</translation>
    </message>
    <message>
        <source>Checklists to fill in</source>
        <translation>Checklistor att fylla i</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>God morgon, {name}</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>God dag, {name}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alla steg</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>God kväll, {name}</translation>
    </message>
    <message>
        <source>News from the register</source>
        <translation>Nytt i registret</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>Inget är planerat i dag.</translation>
    </message>
    <message>
        <source>Nothing is planned in the next days.</source>
        <translation>Inget är planerat de närmaste dagarna.</translation>
    </message>
    <message>
        <source>No referral waits for an answer.</source>
        <translation>Ingen hänvisning väntar på svar.</translation>
    </message>
    <message>
        <source>No follow-up is due this week.</source>
        <translation>Ingen uppföljning ska göras den här veckan.</translation>
    </message>
    <message>
        <source>Bring in the register of companies</source>
        <translation>Läs in företagsregistret</translation>
    </message>
    <message>
        <source>Then every company in Sweden is found by name, number or town.</source>
        <translation>Då hittar du alla företag i Sverige på namn, nummer eller ort.</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Lägg till ett företag</translation>
    </message>
    <message>
        <source>One you know already, with or without a number.</source>
        <translation>Ett du redan känner, med eller utan nummer.</translation>
    </message>
    <message>
        <source>Plan your first visit</source>
        <translation>Planera ditt första besök</translation>
    </message>
    <message>
        <source>Find the company with Ctrl+K, open it, and choose Plan a visit.</source>
        <translation>Sök upp företaget med Ctrl+K, öppna det och välj Planera besök.</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Klart: {step}</translation>
    </message>
    <message>
        <source>&amp;Find a company</source>
        <translation>&amp;Sök företag</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Export maturity</source>
        <translation>Exportmognad</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type the code of your printout, and choose a new passphrase.</source>
        <translation>Skriv koden från din utskrift, och välj en ny lösenfras.</translation>
    </message>
    <message>
        <source>Open your desk</source>
        <translation>Öppna din desk</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock är på.</translation>
    </message>
    <message>
        <source>I have &amp;lost it: use the recovery code</source>
        <translation>Jag har &amp;glömt den: använd återställningskoden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Å&amp;terställningskod</translation>
    </message>
    <message>
        <source>Eight groups of five characters. Case, blanks and dashes do not matter.</source>
        <translation>Åtta grupper om fem tecken. Stora och små bokstäver, mellanslag och streck spelar ingen roll.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Tillba&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Open with the code</source>
        <translation>&amp;Öppna med koden</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>All that was its own on {day} goes back to it. What came since stays with {kept}.</source>
        <translation>Allt som var dess eget {day} går tillbaka till det. Det som har tillkommit sedan dess stannar hos {kept}.</translation>
    </message>
    <message>
        <source>As before the merge</source>
        <translation>Som före sammanslagningen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Som det är nu</translation>
    </message>
    <message>
        <source>{name} becomes a company of its own again</source>
        <translation>{name} blir ett eget företag igen</translation>
    </message>
    <message>
        <source>{name} is a company of its own again.</source>
        <translation>{name} är ett eget företag igen.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Changed after the merge: what holds?</source>
        <translation>Ändrat efter sammanslagningen: vad gäller?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>&amp;Ångra sammanslagningen</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Nothing is said of any actor.</source>
        <translation>Inget sägs om någon aktör.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Show &amp;beside</source>
        <translation>Visa &amp;bredvid</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>ingen annan</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>Questions (*.json)</source>
        <translation>Frågor (*.json)</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>Spara frågorna</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Sparat: {name}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Filen kunde inte skrivas: {reason}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>används nu</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>ingen annan</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Syft&amp;e</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Open the company</source>
        <translation>Öppna företaget</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Planera …</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Dokumentera …</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Vems besök</translation>
    </message>
    <message>
        <source>Import a shared list…</source>
        <translation>Importera en delad lista …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Dagsblad …</translation>
    </message>
</context>
<context>
    <name>VisitReview</name>
    <message>
        <source>Counting what comes of {name}</source>
        <translation>Räknar vad det blir av {name}</translation>
    </message>
    <message>
        <source>Reading the rows again</source>
        <translation>Läser raderna igen</translation>
    </message>
</context>
<context>
    <name>VisitTravel</name>
    <message>
        <source>Travelled by</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <source>There and back, km</source>
        <translation>Tur och retur, km</translation>
    </message>
    <message>
        <source>What is near: companies nobody has met…</source>
        <translation>Vad som finns nära: företag som ingen har träffat …</translation>
    </message>
</context>
<context>
    <name>VisitWhen</name>
    <message>
        <source>&amp;Date *</source>
        <translation>&amp;Datum *</translation>
    </message>
    <message>
        <source>S&amp;tart *</source>
        <translation>S&amp;tart *</translation>
    </message>
    <message>
        <source>Last da&amp;y *</source>
        <translation>Sista da&amp;g *</translation>
    </message>
    <message>
        <source>&amp;End *</source>
        <translation>Sl&amp;ut *</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n visit(s) shown</source>
        <translation>
            <numerusform>%n besök visas</numerusform>
            <numerusform>%n besök visas</numerusform>
        </translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
    <message>
        <source>All planned</source>
        <translation>Alla planerade</translation>
    </message>
    <message>
        <source>Every planned visit that is over has been logged or cancelled.</source>
        <translation>Alla planerade besök som har varit är dokumenterade eller inställda.</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Sök företag</translation>
    </message>
    <message>
        <source>Find a company, and plan a visit from its page.</source>
        <translation>Sök upp ett företag, och planera ett besök från dess sida.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Kommande 30 dagar</translation>
    </message>
    <message>
        <source>No visits in the last 30 days</source>
        <translation>Inga besök de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>No visits in this period</source>
        <translation>Inga besök under perioden</translation>
    </message>
    <message>
        <source>Nothing to log</source>
        <translation>Inget att dokumentera</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>To log</source>
        <translation>Att dokumentera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>What was logged or cancelled in the last 30 days stands here.</source>
        <translation>Här står det som har dokumenterats eller ställts in de senaste 30 dagarna.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call {who} and ask to come along on {day}.</source>
        <translation>Ring {who} och fråga om du får följa med {day}.</translation>
    </message>
    <message>
        <source>The date is theirs now, and calling {who} is among your next steps.</source>
        <translation>Du har nu samma datum som de, och att ringa {who} står bland dina nästa steg.</translation>
    </message>
    <message>
        <source>The visit is moved to {day}.</source>
        <translation>Besöket är flyttat till {day}.</translation>
    </message>
    <message>
        <source>{name} is in the visit now. Choose who comes along.</source>
        <translation>{name} är med på besöket nu. Välj vem som följer med.</translation>
    </message>
    <message>
        <source>Talk to {who} before the visit on {day}.</source>
        <translation>Prata med {who} före besöket {day}.</translation>
    </message>
    <message>
        <source>Talking to {who} is among your next steps.</source>
        <translation>Att prata med {who} står nu bland dina nästa steg.</translation>
    </message>
</context>
<context>
    <name>WeekPapersDialog</name>
    <message numerus="yes">
        <source>%n papers were saved.</source>
        <translation>
            <numerusform>%n papper sparades.</numerusform>
            <numerusform>%n papper sparades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were sent from {first} to {last}.</source>
        <translation>
            <numerusform>%n hänvisning skickades från {first} till {last}.</numerusform>
            <numerusform>%n hänvisningar skickades från {first} till {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the papers in</source>
        <translation>Spara papperen i</translation>
    </message>
    <message>
        <source>Saving the papers…</source>
        <translation>Sparar papperen …</translation>
    </message>
    <message>
        <source>Stopped. Papers that were already saved are whole, and stay.</source>
        <translation>Avbrutet. De papper som redan sparats är hela och ligger kvar.</translation>
    </message>
    <message>
        <source>A week’s referrals as PDFs</source>
        <translation>En veckas hänvisningar som PDF:er</translation>
    </message>
    <message>
        <source>&amp;A day of the week</source>
        <translation>En &amp;dag i veckan</translation>
    </message>
    <message>
        <source>Each is saved in its own language, with the form for the answer. One that the company has not consented to is left out and named.</source>
        <translation>Var och en sparas på sitt eget språk, med formuläret för svaret. En som företaget inte har samtyckt till hoppas över och nämns.</translation>
    </message>
    <message>
        <source>Save the &amp;files for programs (.json), too</source>
        <translation>Spara också &amp;filerna för program (.json)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Save in a folder…</source>
        <translation>&amp;Spara i en mapp …</translation>
    </message>
</context>
<context>
    <name>WhoIsRight</name>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Lämna över till {name}</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Bjud in {name}</translation>
    </message>
    <message>
        <source>Who is right for this</source>
        <translation>Rätt för det här</translation>
    </message>
    <message>
        <source>{name} (your actor)</source>
        <translation>{name} (din aktör)</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Är det något av de här?</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Det är det här</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>All reasons</source>
        <translation>Alla skäl</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Senast hörts av</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>The wish was lifted.</source>
        <translation>Önskan är hävd.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Every actor is told to hold from now on. Only a coordinator can lift it.</source>
        <translation>Från och med nu får alla aktörer beskedet att avvakta. Bara en samordnare kan häva det.</translation>
    </message>
    <message>
        <source>&amp;Who said so *</source>
        <translation>&amp;Vem sa det *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>&amp;Lift the wish</source>
        <translation>&amp;Häv önskan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Colleagues at {name}</source>
        <translation>Kollegor på {name}</translation>
    </message>
    <message>
        <source>Every partner</source>
        <translation>Alla partner</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Filer mellan deskar</translation>
    </message>
    <message>
        <source>Last handed over {moment}.</source>
        <translation>Senast överlämnat {moment}.</translation>
    </message>
    <message>
        <source>Nothing is new for them.</source>
        <translation>Inget är nytt för dem.</translation>
    </message>
    <message>
        <source>Save the file for {to}</source>
        <translation>Spara filen till {to}</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n records.</source>
        <translation>
            <numerusform>Filen innehåller %n post.</numerusform>
            <numerusform>Filen innehåller %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>To hand over: {what}.</source>
        <translation>Att lämna över: {what}.</translation>
    </message>
    <message>
        <source>Your key’s check: {key}</source>
        <translation>Din nyckels kontrolltal: {key}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>As of</source>
        <translation>Så aktuellt är det</translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Something you typed could not be saved. Make room, or close again.</source>
        <translation>Något du skrev gick inte att spara. Gör plats på disken, eller stäng igen.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Actor that comes along</source>
        <translation>Aktör som följer med</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Vilka som följer med</translation>
    </message>
    <message>
        <source>Remove from the visit</source>
        <translation>Ta bort från besöket</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen namngiven än</translation>
    </message>
</context>
</TS>
