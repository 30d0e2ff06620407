<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>No actor told – {rows}</source>
        <translation>Kein Akteur angegeben – {rows}</translation>
    </message>
    <message>
        <source>No actor: a place, an office</source>
        <translation>Kein Akteur: ein Ort, ein Büro</translation>
    </message>
    <message>
        <source>“{text}” in “{cell}” – {rows}</source>
        <translation>„{text}“ in „{cell}“ – {rows}</translation>
    </message>
    <message>
        <source>“{text}” – {rows}</source>
        <translation>„{text}“ – {rows}</translation>
    </message>
    <message>
        <source>– not said yet –</source>
        <translation>– noch nicht gesagt –</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Outreach advice for this day</source>
        <translation>Kontaktauskunft für diesen Tag</translation>
    </message>
    <message>
        <source>What you can do first</source>
        <translation>Was Sie zuerst tun können</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Wh&amp;y do you go anyway?</source>
        <translation>&amp;Warum nehmen Sie trotzdem Kontakt auf?</translation>
    </message>
    <message>
        <source>The reason is kept and shared with the other actors.</source>
        <translation>Der Grund wird gespeichert und mit den anderen Akteuren geteilt.</translation>
    </message>
</context>
<context>
    <name>AdviserDialog</name>
    <message>
        <source>Adviser</source>
        <translation>Beratende Person</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>&amp;Arbeitet hier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>AgreementEditPage</name>
    <message>
        <source>Saved. It holds from {day}.</source>
        <translation>Gespeichert. Sie gilt ab {day}.</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>Neue Fassung der Vereinbarung</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>Fassung &amp;speichern</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>It says who leads for which companies, how long others wait after a visit, and how soon an inquiry is answered.</source>
        <translation>Sie besagt, wer für welche Unternehmen federführend ist, wie lange andere nach einem Besuch warten und wie schnell eine Anfrage beantwortet wird.</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Nothing is agreed for today: nobody leads, and the usual times hold.</source>
        <translation>Für heute ist nichts vereinbart: Niemand ist federführend, und die üblichen Zeiten gelten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>This version is not the one in force today.</source>
        <translation>Diese Fassung ist nicht die, die heute gilt.</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>Write the first version…</source>
        <translation>Erste Fassung schreiben …</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>Neue &amp;Fassung …</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The agreement on paper</source>
        <translation>Die Vereinbarung auf Papier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>Sprache des Pa&amp;piers</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>It is the coordinator’s to write. Whoever coordinates says so in Settings.</source>
        <translation>Sie schreibt, wer koordiniert. Wer das tut, sagt es in den Einstellungen.</translation>
    </message>
    <message>
        <source>It is written by the coordinator, {name}.</source>
        <translation>Sie schreibt {name} (Koordination).</translation>
    </message>
</context>
<context>
    <name>AnswerClock</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {moment}</source>
        <translation>Antwort bis {moment}</translation>
    </message>
    <message>
        <source>Answer by {moment} ({left}).</source>
        <translation>Antwort bis {moment} ({left}).</translation>
    </message>
    <message>
        <source>Answer by {moment} ({left}). The clock stands still today.</source>
        <translation>Antwort bis {moment} ({left}). Die Uhr steht heute still.</translation>
    </message>
    <message>
        <source>Overdue since {moment}</source>
        <translation>Überfällig seit {moment}</translation>
    </message>
    <message>
        <source>Overdue since {moment} ({span}).</source>
        <translation>Überfällig seit {moment} ({span}).</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} zu spät</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Comes along</source>
        <translation>Kommt mit</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>What did {name} answer?</source>
        <translation>Was hat {name} geantwortet?</translation>
    </message>
    <message>
        <source>You cannot come along</source>
        <translation>Sie können nicht mitkommen</translation>
    </message>
    <message>
        <source>&amp;Why not? *</source>
        <translation>&amp;Warum nicht? *</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Antwort speichern</translation>
    </message>
</context>
<context>
    <name>AnsweredBy</name>
    <message>
        <source>How it was told</source>
        <translation>Wie es gesagt wurde</translation>
    </message>
    <message>
        <source>Who &amp;told it</source>
        <translation>Wer hat es &amp;gesagt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Export maturity now</source>
        <translation>Exportreife jetzt</translation>
    </message>
    <message>
        <source>Export maturity then</source>
        <translation>Exportreife damals</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>What the company said</source>
        <translation>Was das Unternehmen gesagt hat</translation>
    </message>
    <message>
        <source>Would have happened anyway</source>
        <translation>Wäre ohnehin geschehen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide reasons</source>
        <translation>Gründe ausblenden</translation>
    </message>
    <message>
        <source>Why, and as of when</source>
        <translation>Gründe und Aktualität</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {n} more</source>
        <translation>+ {n} weitere</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Keine Besuche</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>Only {actor} can move this visit. Ask them, or plan your own.</source>
        <translation>Nur {actor} kann diesen Besuch verschieben. Fragen Sie dort nach, oder planen Sie einen eigenen.</translation>
    </message>
    <message>
        <source>This visit is only known by hearsay: correct what was told.</source>
        <translation>Dieser Besuch ist nur vom Hörensagen bekannt: Berichtigen Sie, was erzählt wurde.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>KW {n}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>KW {first}–{last}</translation>
    </message>
    <message>
        <source>What has been done, or cancelled, is not moved. Open it to correct it.</source>
        <translation>Was durchgeführt oder abgesagt ist, wird nicht verschoben. Öffnen Sie es, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>W{n}</source>
        <translation>KW {n}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{who} with {others}</source>
        <translation>{who} mit {others}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>There are more visits than can be shown: choose an actor or municipality.</source>
        <translation>Es gibt mehr Besuche, als gezeigt werden können: Wählen Sie einen Akteur oder eine Gemeinde.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Calendar of all visits</source>
        <translation>Kalender aller Besuche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Heute (T)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Wessen Besuche</translation>
    </message>
    <message>
        <source>In which municipality</source>
        <translation>In welcher Gemeinde</translation>
    </message>
    <message>
        <source>Your visits of the marked day on paper</source>
        <translation>Ihre Besuche am markierten Tag auf Papier</translation>
    </message>
    <message>
        <source>&amp;Day sheet…</source>
        <translation>&amp;Tagesblatt …</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Der Besuch wurde abgesagt.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Besuch absagen</translation>
    </message>
    <message>
        <source>&amp;Why is the visit cancelled? *</source>
        <translation>&amp;Warum wird der Besuch abgesagt? *</translation>
    </message>
    <message>
        <source>&amp;Keep the visit</source>
        <translation>Besuch &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel the visit</source>
        <translation>Besuch &amp;absagen</translation>
    </message>
</context>
<context>
    <name>CellsCard</name>
    <message>
        <source>Cells of the row</source>
        <translation>Zellen der Zeile</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>No certificate is used.</source>
        <translation>Es wird kein Zertifikat verwendet.</translation>
    </message>
    <message>
        <source>PDFs of referrals are signed with it. The form in them can still be filled in.</source>
        <translation>Die PDFs der Weitervermittlungen werden damit signiert. Das Formular darin lässt sich weiterhin ausfüllen.</translation>
    </message>
    <message>
        <source>Papers are signed with it from now on.</source>
        <translation>Dokumente werden ab jetzt damit signiert.</translation>
    </message>
    <message>
        <source>Signing needs an extra of the program that is not installed here: pades.</source>
        <translation>Zum Signieren braucht das Programm eine Erweiterung, die hier nicht installiert ist: pades.</translation>
    </message>
    <message>
        <source>{holder}, issued by {issuer}, valid until {day}.</source>
        <translation>{holder}, ausgestellt von {issuer}, gültig bis {day}.</translation>
    </message>
    <message>
        <source>{holder}: not valid today, so papers are not signed with it.</source>
        <translation>{holder}: heute nicht gültig, daher werden Dokumente nicht damit signiert.</translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>What shows it</source>
        <translation>Woran sich das zeigt</translation>
    </message>
    <message>
        <source>Why was it not discussed? *</source>
        <translation>Warum wurde es nicht besprochen? *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Hide note</source>
        <translation>Anmerkung ausblenden</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Anmerkung …</translation>
    </message>
    <message>
        <source>Note on: {question}</source>
        <translation>Anmerkung zu: {question}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>The checklist is saved.</source>
        <translation>Die Checkliste ist gespeichert.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Querschnittskriterien</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>Save the &amp;checklist</source>
        <translation>&amp;Checkliste speichern</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Choose an answer.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Say briefly why it did not come up.</source>
        <translation>Schreiben Sie kurz, warum es nicht zur Sprache kam.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Querschnittskriterien</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Still right: conf&amp;irm</source>
        <translation>Stimmt noch: bestäti&amp;gen</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Antworten ändern …</translation>
    </message>
    <message>
        <source>Fill &amp;in now…</source>
        <translation>&amp;Jetzt ausfüllen …</translation>
    </message>
    <message>
        <source>The answers were confirmed today.</source>
        <translation>Die Antworten wurden heute bestätigt.</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>Answered to {who} on {day}</source>
        <translation>Beantwortet gegenüber {who} am {day}</translation>
    </message>
    <message>
        <source>Put off on {day}: {reason}</source>
        <translation>Aufgeschoben am {day}: {reason}</translation>
    </message>
    <message>
        <source>The company has been met, and these questions are still owed.</source>
        <translation>Es gab bereits einen Kontakt, und diese Fragen stehen noch aus.</translation>
    </message>
    <message>
        <source>Asked at the first contact.</source>
        <translation>Wird beim ersten Kontakt gefragt.</translation>
    </message>
    <message>
        <source>This is the first contact. The questions, or a reason for putting them off.</source>
        <translation>Das ist der erste Kontakt. Die Fragen, oder ein Grund, sie aufzuschieben.</translation>
    </message>
    <message>
        <source>{given}, confirmed on {day}</source>
        <translation>{given}, bestätigt am {day}</translation>
    </message>
    <message>
        <source>{given}. The answers held until {day}.</source>
        <translation>{given}. Die Antworten galten bis {day}.</translation>
    </message>
    <message>
        <source>{given}. The answers hold until {day}.</source>
        <translation>{given}. Die Antworten gelten bis {day}.</translation>
    </message>
</context>
<context>
    <name>ChecklistsOwed</name>
    <message>
        <source>Whose companies</source>
        <translation>Wessen Unternehmen</translation>
    </message>
    <message>
        <source>Open the &amp;company</source>
        <translation>&amp;Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Plan a &amp;visit</source>
        <translation>&amp;Besuch planen</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>Aus&amp;füllen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
</context>
<context>
    <name>ChecklistsVersions</name>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>&amp;Neben</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>Neue &amp;Version …</translation>
    </message>
</context>
<context>
    <name>ClauseEdit</name>
    <message>
        <source>A section’s letter or two to five digits, as C, 13, 26.1.</source>
        <translation>Buchstabe des Abschnitts oder zwei bis fünf Ziffern, wie C, 13, 26.1.</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>For companies of these sizes</source>
        <translation>Für Unternehmen dieser Größen</translation>
    </message>
    <message>
        <source>For these needs</source>
        <translation>Für diesen Bedarf</translation>
    </message>
    <message>
        <source>In these industries, {version}</source>
        <translation>In diesen Branchen, {version}</translation>
    </message>
    <message>
        <source>In these municipalities, with commas between</source>
        <translation>In diesen Gemeinden, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Federführend</translation>
    </message>
    <message>
        <source>Move clause {number} down</source>
        <translation>Punkt {number} nach unten</translation>
    </message>
    <message>
        <source>Move clause {number} up</source>
        <translation>Punkt {number} nach oben</translation>
    </message>
    <message>
        <source>Remove clause {number}</source>
        <translation>Punkt {number} entfernen</translation>
    </message>
    <message>
        <source>choose who leads</source>
        <translation>wählen, wer federführend ist</translation>
    </message>
</context>
<context>
    <name>ClausesEdit</name>
    <message>
        <source>Add a &amp;clause</source>
        <translation>Pu&amp;nkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Cluster or network</source>
        <translation>Cluster oder Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>S&amp;pecialities</source>
        <translation>Schwer&amp;punkte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Kon&amp;takt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message numerus="yes">
        <source>%n organisations.</source>
        <translation>
            <numerusform>%n Organisation.</numerusform>
            <numerusform>%n Organisationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a cluster…</source>
        <translation>Cluster hinzufügen …</translation>
    </message>
    <message>
        <source>Add one that your companies can be led to, or open a catalogue.</source>
        <translation>Fügen Sie eines hinzu, zu dem Unternehmen geführt werden können, oder öffnen Sie einen Katalog.</translation>
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
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>Noch kein Cluster</translation>
    </message>
    <message>
        <source>Not among the actors, and left out: {names}.</source>
        <translation>Nicht unter den Akteuren und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Katalog speichern</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same.</source>
        <translation>{new} neu, {changed} geändert, {same} unverändert.</translation>
    </message>
    <message>
        <source>Clusters and networks</source>
        <translation>Cluster und Netzwerke</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>Katalog ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save the catalogue…</source>
        <translation>Katalog s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Whom to ask beyond the actors. The catalogue file holds actors with their functions and services, and these, in the shape of Open Referral HSDS.</source>
        <translation>Wen man außer den Akteuren fragen kann. Die Katalogdatei enthält Akteure mit Funktionen und Leistungen und diese hier, im Format Open Referral HSDS.</translation>
    </message>
</context>
<context>
    <name>CollisionDecision</name>
    <message>
        <source>Who leads?</source>
        <translation>Wer leitet?</translation>
    </message>
    <message>
        <source>Who does what, and by when?</source>
        <translation>Wer macht was, und bis wann?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>It is shared with the other actor.</source>
        <translation>Sie wird mit dem anderen Akteur geteilt.</translation>
    </message>
</context>
<context>
    <name>CollisionPage</name>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The collision is open again.</source>
        <translation>Die Überschneidung ist wieder offen.</translation>
    </message>
    <message>
        <source>The collision is resolved.</source>
        <translation>Die Überschneidung ist gelöst.</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Was Sie entscheiden</translation>
    </message>
    <message>
        <source>&amp;All collisions</source>
        <translation>&amp;Alle Überschneidungen</translation>
    </message>
    <message>
        <source>&amp;Save the decision</source>
        <translation>Ent&amp;scheidung speichern</translation>
    </message>
</context>
<context>
    <name>CollisionsCard</name>
    <message>
        <source>All collisions</source>
        <translation>Alle Überschneidungen</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>No visit of yours collides with another actor’s.</source>
        <translation>Keiner Ihrer Besuche überschneidet sich mit dem eines anderen Akteurs.</translation>
    </message>
    <message>
        <source>There are more under All collisions.</source>
        <translation>Unter Alle Überschneidungen gibt es mehr.</translation>
    </message>
</context>
<context>
    <name>CollisionsPage</name>
    <message>
        <source>All actors</source>
        <translation>Alle Akteure</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>No collision here</source>
        <translation>Keine Überschneidung hier</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Auch ältere</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open and resolved</source>
        <translation>Offen und gelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Two actors’ visits that come too close to each other stand here.</source>
        <translation>Hier stehen Besuche zweier Akteure, die zu dicht beieinander liegen.</translation>
    </message>
    <message>
        <source>{month}: {open} open, {resolved} resolved</source>
        <translation>{month}: {open} offen, {resolved} gelöst</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>This came of it</source>
        <translation>Das ist daraus geworden</translation>
    </message>
    <message>
        <source>This comes of it</source>
        <translation>Das wird daraus</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>No company matches</source>
        <translation>Kein Unternehmen passt dazu</translation>
    </message>
    <message>
        <source>Search the register with Ctrl+K, or add the company by hand.</source>
        <translation>Suchen Sie mit Strg+K im Register, oder legen Sie das Unternehmen von Hand an.</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Unternehmen anlegen …</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>Noch kein Unternehmen</translation>
    </message>
    <message>
        <source>Search with Ctrl+K, or add the first one by hand.</source>
        <translation>Suchen Sie mit Strg+K, oder legen Sie das erste von Hand an.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Name, number or town</source>
        <translation>Name, Nummer oder Ort</translation>
    </message>
    <message>
        <source>Show only companies with</source>
        <translation>Nur Unternehmen zeigen mit</translation>
    </message>
    <message>
        <source>Own &amp;municipality only</source>
        <translation>Nur eigene &amp;Gemeinde</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren …</translation>
    </message>
    <message>
        <source>&amp;Add a company…</source>
        <translation>Unternehmen &amp;anlegen …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>CompanyChoices</name>
    <message>
        <source>None of them: a new company</source>
        <translation>Keines davon: ein neues Unternehmen</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>bei Ihnen</translation>
    </message>
</context>
<context>
    <name>CompanyEditPage</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Ihre Eingabe ist wieder da.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>A company without a number is fine. A person’s number is never kept in clear.</source>
        <translation>Ein Unternehmen ohne Nummer ist in Ordnung. Eine Personennummer wird nie im Klartext gespeichert.</translation>
    </message>
    <message>
        <source>{name} has this number.</source>
        <translation>{name} hat diese Nummer.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A person’s number: it is matched, never stored in clear or printed.</source>
        <translation>Eine Personennummer: Sie dient nur dem Abgleich und wird nie im Klartext gespeichert oder gedruckt.</translation>
    </message>
    <message>
        <source>What you typed is kept among the drafts on Today.</source>
        <translation>Ihre Eingabe bleibt unter den Entwürfen auf „Heute“ erhalten.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>Ihre Eingabe wurde verworfen.</translation>
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
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>Stree&amp;t address</source>
        <translation>&amp;Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postco&amp;de</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Gemeinde</translation>
    </message>
    <message>
        <source>The company has &amp;confirmed the municipality</source>
        <translation>Das Unternehmen hat die Gemeinde &amp;bestätigt</translation>
    </message>
    <message>
        <source>&amp;Industry code (SNI)</source>
        <translation>Branchen&amp;code (SNI)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Si&amp;ze, as the company says</source>
        <translation>G&amp;röße, laut Unternehmen</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save the company</source>
        <translation>&amp;Unternehmen speichern</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Eine solche Gemeinde gibt es in Schweden nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>CompanyFinder</name>
    <message>
        <source>Companies found</source>
        <translation>Gefundene Unternehmen</translation>
    </message>
    <message>
        <source>Company: part of its name, number or town</source>
        <translation>Unternehmen: Teil des Namens, Nummer oder Ort</translation>
    </message>
    <message>
        <source>Type to find it among the companies of this desk.</source>
        <translation>Tippen Sie, um es unter den Unternehmen dieses Desks zu finden.</translation>
    </message>
</context>
<context>
    <name>CompanyLookup</name>
    <message>
        <source>Companies found</source>
        <translation>Gefundene Unternehmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Return takes the one marked; Tab keeps what you typed.</source>
        <translation>Eingabe nimmt das markierte; Tab behält, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>auf diesem Desk</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>All actors</source>
        <translation>Alle Akteure</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Nur unsere</translation>
    </message>
    <message>
        <source>Nobody has been here yet</source>
        <translation>Hier war noch niemand</translation>
    </message>
    <message>
        <source>What any actor does or plans with this company stands here.</source>
        <translation>Hier steht alles, was ein Akteur mit diesem Unternehmen tut oder plant.</translation>
    </message>
    <message>
        <source>&amp;Log a visit</source>
        <translation>Besuch &amp;erfassen</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>Besuch &amp;planen …</translation>
    </message>
    <message>
        <source>&amp;Refer…</source>
        <translation>&amp;Weitervermitteln …</translation>
    </message>
    <message>
        <source>&amp;Note another actor’s visit…</source>
        <translation>Besuch anderer &amp;notieren …</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>&amp;Dossier …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show contacts by</source>
        <translation>Kontakte anzeigen von</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Frühere anzeigen</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>without consent</source>
        <translation>ohne Einwilligung</translation>
    </message>
    <message>
        <source>This is an act of its own, and it shows on paper.</source>
        <translation>Das ist eine eigene Entscheidung, und sie steht auf dem Papier.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>{person} said yes on {day}, until {until}.</source>
        <translation>{person} hat am {day} zugestimmt, gültig bis {until}.</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>einzuholen</translation>
    </message>
    <message>
        <source>Ask the company: may we tell this actor what is ticked here?</source>
        <translation>Fragen Sie das Unternehmen: Dürfen wir diesem Akteur mitteilen, was hier angekreuzt ist?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;Title or role at the company</source>
        <translation>&amp;Funktion im Unternehmen</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Register e&amp;xtract…</source>
        <translation>Registeraus&amp;zug …</translation>
    </message>
</context>
<context>
    <name>CoordinatorCard</name>
    <message>
        <source>Choose somebody</source>
        <translation>Jemanden wählen</translation>
    </message>
    <message>
        <source>Nobody coordinates yet, as far as this desk knows.</source>
        <translation>Soweit dieser Desk weiß, koordiniert noch niemand.</translation>
    </message>
    <message>
        <source>{name} coordinates now. Hand the partners a file, so that they know.</source>
        <translation>{name} koordiniert jetzt. Geben Sie den Partnern eine Datei, damit sie es wissen.</translation>
    </message>
    <message>
        <source>{name}, {actor}. The coordinator writes the agreement, the directory and the questions of the checklist.</source>
        <translation>{name}, {actor}. Wer koordiniert, schreibt die Vereinbarung, das Verzeichnis und die Fragen der Checkliste.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Nothing you typed is lost: it is kept as drafts, which Today shows. You can go on working. If it happens again, send the details to whoever looks after the program; they hold no names and no notes.</source>
        <translation>Nichts von Ihrer Eingabe ist verloren: Sie ist als Entwurf gesichert, den Sie unter „Heute“ finden. Sie können weiterarbeiten. Geschieht es wieder, senden Sie die Einzelheiten an die Person, die das Programm betreut; sie enthalten weder Namen noch Notizen.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CriterionEdit</name>
    <message>
        <source>A new criterion</source>
        <translation>Ein neues Kriterium</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Move the criterion down</source>
        <translation>Kriterium nach unten</translation>
    </message>
    <message>
        <source>Move the criterion up</source>
        <translation>Kriterium nach oben</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>Export nach {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message numerus="yes">
        <source>%n row(s) are read as is said here.</source>
        <translation>
            <numerusform>%n Zeile wird so gelesen.</numerusform>
            <numerusform>%n Zeilen werden so gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell a week or a month only.</source>
        <translation>
            <numerusform>%n Zeile nennt nur Woche oder Monat.</numerusform>
            <numerusform>%n Zeilen nennen nur Woche oder Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no year.</source>
        <translation>
            <numerusform>In %n Zeile fehlt das Jahr.</numerusform>
            <numerusform>In %n Zeilen fehlt das Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Le&amp;tzter Tag</translation>
    </message>
    <message>
        <source>&amp;Until further notice</source>
        <translation>&amp;Bis auf Weiteres</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Ab wann</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Note *</source>
        <translation>&amp;Notiz *</translation>
    </message>
    <message>
        <source>Both go as planned, and both know of it.</source>
        <translation>Beide fahren wie geplant, und beide wissen davon.</translation>
    </message>
    <message>
        <source>Both go; each does what it took on.</source>
        <translation>Beide fahren; jeder tut, was er übernommen hat.</translation>
    </message>
    <message>
        <source>Divide the steps</source>
        <translation>Schritte aufteilen</translation>
    </message>
    <message>
        <source>It is their visit: say who there agreed.</source>
        <translation>Es ist deren Besuch: Geben Sie an, wer dort zugestimmt hat.</translation>
    </message>
    <message>
        <source>Leave the name empty to ask them first: their visit stands until then.</source>
        <translation>Lassen Sie den Namen leer, um erst zu fragen: Deren Besuch bleibt bis dahin.</translation>
    </message>
    <message>
        <source>Make it joint</source>
        <translation>Gemeinsam machen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>One leads, the other comes along to that visit.</source>
        <translation>Einer leitet, der andere kommt zu diesem Besuch mit.</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Was Sie entscheiden</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Wer leitet?</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Say which company it is, and a visit, a call or a referral can follow.</source>
        <translation>Sagen Sie, welches Unternehmen es ist; dann können ein Besuch, ein Gespräch oder eine Weitervermittlung folgen.</translation>
    </message>
    <message>
        <source>{name} is a contact of the company.</source>
        <translation>{name} ist jetzt Ansprechperson des Unternehmens.</translation>
    </message>
</context>
<context>
    <name>Deferral</name>
    <message>
        <source>Why is the whole list put o&amp;ff?</source>
        <translation>Warum wird die ganze Liste au&amp;fgeschoben?</translation>
    </message>
    <message>
        <source>Answer the questions instead</source>
        <translation>Stattdessen die Fragen beantworten</translation>
    </message>
    <message>
        <source>De&amp;fer the whole list…</source>
        <translation>Ganze Liste au&amp;fschieben …</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>Adresse, wenn nicht die übliche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Link to the meeting</source>
        <translation>Link zum Gespräch</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Rufnummer</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Addresses that end in .example came with the program. Replace them.</source>
        <translation>Adressen, die auf .example enden, kamen mit dem Programm. Ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>Hand over what {name} has under way</source>
        <translation>Übergeben, was {name} laufen hat</translation>
    </message>
    <message>
        <source>{name} (your actor)</source>
        <translation>{name} (Ihr Akteur)</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>A new actor</source>
        <translation>Ein neuer Akteur</translation>
    </message>
    <message>
        <source>Save the actor first.</source>
        <translation>Speichern Sie zuerst den Akteur.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Agreement: who leads where…</source>
        <translation>Vereinbarung: wer ist wo federführend …</translation>
    </message>
    <message>
        <source>Clusters and networks…</source>
        <translation>Cluster und Netzwerke …</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;Code *</source>
        <translation>&amp;Code *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Functions that take referrals</source>
        <translation>Funktionen, die Weitervermittlungen annehmen</translation>
    </message>
    <message>
        <source>Add a &amp;function…</source>
        <translation>&amp;Funktion hinzufügen …</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Beratende</translation>
    </message>
    <message>
        <source>Add an a&amp;dviser…</source>
        <translation>&amp;Person hinzufügen …</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Printed on the paper as it stands here.</source>
        <translation>Wird so auf das Papier gedruckt.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Put off: {reason}</source>
        <translation>Aufgeschoben: {reason}</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Antworten ausblenden</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>At earlier follow-ups</source>
        <translation>Bei früheren Nachverfolgungen</translation>
    </message>
</context>
<context>
    <name>EngagementFacts</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>{told_by}, {channel}, {day}</source>
        <translation>{told_by}, {channel}, {day}</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Export maturity</source>
        <translation>Exportreife</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>{km} km there and back</source>
        <translation>{km} km hin und zurück</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {other} other or not stated</source>
        <translation>{women} Frauen, {men} Männer, {other} anderes oder keine Angabe</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Went although</source>
        <translation>Warum dennoch</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Abgesagt, weil</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
</context>
<context>
    <name>ExchangeCoordinator</name>
    <message>
        <source>Who coordinates</source>
        <translation>Wer koordiniert</translation>
    </message>
    <message>
        <source>&amp;Hand it on to</source>
        <translation>&amp;Weitergeben an</translation>
    </message>
    <message>
        <source>Hand o&amp;n</source>
        <translation>Weiter&amp;geben</translation>
    </message>
</context>
<context>
    <name>ExchangeOpen</name>
    <message>
        <source>Open a file from a partner</source>
        <translation>Datei eines Partners öffnen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Or drop it here. You see what is in it before anything is taken in.</source>
        <translation>Oder hier ablegen. Sie sehen, was darin ist, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Files between desks</source>
        <translation>Dateien zwischen Desks</translation>
    </message>
    <message>
        <source>Where there is no network, partners hand each other what they must know as signed files.</source>
        <translation>Wo kein Netz ist, geben Partner einander das Nötige als signierte Dateien.</translation>
    </message>
</context>
<context>
    <name>ExchangeWrite</name>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Everything, not only what is new</source>
        <translation>All&amp;es, nicht nur Neues</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Datei s&amp;peichern …</translation>
    </message>
</context>
<context>
    <name>FilledDialog</name>
    <message>
        <source>Nothing ticked</source>
        <translation>Nichts angekreuzt</translation>
    </message>
    <message>
        <source>The form names another company than the checklist you are on: {company}.</source>
        <translation>Das Formular nennt ein anderes Unternehmen als die Checkliste, auf der Sie sind: {company}.</translation>
    </message>
    <message>
        <source>{done} of {all} questions are filled in.</source>
        <translation>{done} von {all} Fragen sind ausgefüllt.</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Ausgefülltes Formular</translation>
    </message>
    <message>
        <source>What the form says</source>
        <translation>Was das Formular sagt</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Put into the checklist</source>
        <translation>In die Checkliste &amp;übernehmen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All actors</source>
        <translation>Alle Akteure</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle Gemeinden</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>This computer has no keyring that keeps the desk’s key, so a passphrase does. You will be asked for it at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel zu Ihrem Desk aufbewahrt. Das übernimmt eine Passphrase, nach der Sie bei jedem Start gefragt werden.</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Eine solche Gemeinde gibt es in Schweden nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the organisation you work for, or write its name.</source>
        <translation>Wählen Sie die Organisation, für die Sie arbeiten, oder geben Sie ihren Namen ein.</translation>
    </message>
    <message>
        <source>The desk could not be made. Try again.</source>
        <translation>Der Desk konnte nicht angelegt werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Welcome to Advisor Desk</source>
        <translation>Willkommen bei Advisor Desk</translation>
    </message>
    <message>
        <source>Tell who you are, and your desk is ready. Everything you write is kept encrypted on this computer; nothing is sent anywhere.</source>
        <translation>Sagen Sie, wer Sie sind, und Ihr Desk ist bereit. Alles, was Sie schreiben, wird verschlüsselt auf diesem Computer gespeichert; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Your &amp;name *</source>
        <translation>Ihr &amp;Name *</translation>
    </message>
    <message>
        <source>Your &amp;organisation *</source>
        <translation>Ihre &amp;Organisation *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Home m&amp;unicipality</source>
        <translation>Eigene &amp;Gemeinde</translation>
    </message>
    <message>
        <source>I &amp;coordinate the partnership</source>
        <translation>Ich &amp;koordiniere die Zusammenarbeit</translation>
    </message>
    <message>
        <source>Coordinators may lift a company’s wish not to be contacted.</source>
        <translation>Wer koordiniert, darf den Wunsch eines Unternehmens, nicht kontaktiert zu werden, aufheben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Look around with made-up data</source>
        <translation>Mit erfundenen &amp;Daten umsehen</translation>
    </message>
    <message>
        <source>Make my &amp;desk</source>
        <translation>Desk &amp;anlegen</translation>
    </message>
</context>
<context>
    <name>FoldingCard</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Ask what has come of it</source>
        <translation>Nachfragen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} Monate</translation>
    </message>
</context>
<context>
    <name>FollowPart</name>
    <message>
        <source>Ask what came of the referral to {actor}</source>
        <translation>Nachfragen, was aus der Weitervermittlung an {actor} wurde</translation>
    </message>
    <message>
        <source>Plan the follow-ups</source>
        <translation>Nachverfolgungen planen</translation>
    </message>
    <message>
        <source>The follow-ups are among the company’s next steps.</source>
        <translation>Die Nachverfolgungen stehen bei den nächsten Schritten des Unternehmens.</translation>
    </message>
    <message>
        <source>What comes of it is asked after {months} months.</source>
        <translation>Was daraus wird, fragen wir nach {months} Monaten.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>More about it: {question}</source>
        <translation>Mehr dazu: {question}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Which market, how much, which tools</source>
        <translation>Welcher Markt, wie viel, welche Werkzeuge</translation>
    </message>
    <message>
        <source>Would it have happened anyway?</source>
        <translation>Wäre es ohnehin geschehen?</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Done on {day}.</source>
        <translation>Erledigt am {day}.</translation>
    </message>
    <message>
        <source>Follow-up by {day}</source>
        <translation>Nachverfolgung bis {day}</translation>
    </message>
    <message>
        <source>Postponed before: {reason}</source>
        <translation>Zuvor verschoben: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The follow-up is recorded.</source>
        <translation>Die Nachverfolgung ist erfasst.</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Export maturity the&amp;n</source>
        <translation>Exportreife dama&amp;ls</translation>
    </message>
    <message>
        <source>Export &amp;maturity now</source>
        <translation>Export&amp;reife jetzt</translation>
    </message>
    <message>
        <source>Would it have happened &amp;anyway?</source>
        <translation>Wäre es &amp;ohnehin geschehen?</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>What it follows up</source>
        <translation>Was nachverfolgt wird</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben …</translation>
    </message>
    <message>
        <source>&amp;Save the follow-up</source>
        <translation>Nachverfolgung &amp;speichern</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n Monat danach</numerusform>
            <numerusform>%n Monate danach</numerusform>
        </translation>
    </message>
    <message>
        <source>The company at large</source>
        <translation>Das Unternehmen insgesamt</translation>
    </message>
    <message>
        <source>The inquiry of {day}</source>
        <translation>Die Anfrage vom {day}</translation>
    </message>
    <message>
        <source>The referral to {actor}, {ref}</source>
        <translation>Die Weitervermittlung an {actor}, {ref}</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} am {day}</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Restored what you were typing, from {time}.</source>
        <translation>Ihre Eingabe (Stand {time}) ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you had typed was thrown away.</source>
        <translation>Ihre Eingabe wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>FormerText</name>
    <message>
        <source>Hide what it said before</source>
        <translation>Vorherigen Text ausblenden</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was vorher dort stand</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, vorher</translation>
    </message>
</context>
<context>
    <name>FunctionDialog</name>
    <message>
        <source>Can help with</source>
        <translation>Kann helfen bei</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>{name} hat es jetzt.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Act&amp;or</source>
        <translation>A&amp;kteur</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Übergeben</translation>
    </message>
</context>
<context>
    <name>HearsayFields</name>
    <message>
        <source>Planned or done</source>
        <translation>Geplant oder durchgeführt</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Wie es mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Noted for the first time</source>
        <translation>Zum ersten Mal erfasst</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adresse oder Link</translation>
    </message>
    <message>
        <source>Contacts met</source>
        <translation>Getroffene Ansprechpersonen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Export maturity</source>
        <translation>Exportreife</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Men met</source>
        <translation>Getroffene Männer</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Other or not stated met</source>
        <translation>Getroffene, anderes oder keine Angabe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Grund der Absage</translation>
    </message>
    <message>
        <source>Reason for going</source>
        <translation>Grund für den Kontakt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Travelled by</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Wer mitkam</translation>
    </message>
    <message>
        <source>Women met</source>
        <translation>Getroffene Frauen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>somebody no longer on record</source>
        <translation>jemand, der nicht mehr erfasst ist</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{old} taken away</source>
        <translation>{old} entfernt</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What has come in and waits for an answer, the most pressing first.</source>
        <translation>Was eingegangen ist und auf Antwort wartet, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Files between desks…</source>
        <translation>Dateien z&amp;wischen Desks …</translation>
    </message>
    <message>
        <source>&amp;Log an inquiry</source>
        <translation>Anfrage &amp;erfassen</translation>
    </message>
    <message>
        <source>Ctrl+I, from anywhere</source>
        <translation>Strg+I, von überall</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>nobody here has taken it yet</source>
        <translation>noch hat sie niemand bei uns übernommen</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>noch niemandem bei uns</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>bei {owner}</translation>
    </message>
</context>
<context>
    <name>InquiriesCard</name>
    <message>
        <source>All inquiries</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Niemand wartet auf Antwort.</translation>
    </message>
    <message>
        <source>There are more under All inquiries.</source>
        <translation>Weitere stehen unter Alle Anfragen.</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Log one while the telephone is in your hand: Ctrl+I, from anywhere.</source>
        <translation>Erfassen Sie eine, während Sie telefonieren: Strg+I, von überall.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No inquiry here</source>
        <translation>Hier ist keine Anfrage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>{day}, in time</source>
        <translation>{day}, rechtzeitig</translation>
    </message>
    <message>
        <source>{day}, late</source>
        <translation>{day}, zu spät</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Log an inquiry</source>
        <translation>Anfrage &amp;erfassen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>InquiryEditPage</name>
    <message>
        <source>Answer by {moment}</source>
        <translation>Antwort bis {moment}</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>Anfrage ändern</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Anfrage erfassen</translation>
    </message>
    <message>
        <source>Logged. Answer by {moment}.</source>
        <translation>Erfasst. Antwort bis {moment}.</translation>
    </message>
    <message>
        <source>The inquiry is changed.</source>
        <translation>Die Anfrage ist geändert.</translation>
    </message>
    <message>
        <source>From telephone to record in a minute. Tab goes on, Ctrl+Return saves.</source>
        <translation>Vom Telefon zum Eintrag in einer Minute. Tab geht weiter, Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Name of who asks</source>
        <translation>&amp;Name der Person</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>W&amp;orum es geht</translation>
    </message>
    <message>
        <source>Nee&amp;ds</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Act&amp;or</source>
        <translation>A&amp;kteur</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie sie einging</translation>
    </message>
    <message>
        <source>Way &amp;in</source>
        <translation>E&amp;ingang über</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>Tag des Eingangs</translation>
    </message>
    <message>
        <source>Time it came in</source>
        <translation>Uhrzeit des Eingangs</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>&amp;Save the inquiry</source>
        <translation>Anfrage &amp;speichern</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Recorded.</source>
        <translation>Erfasst.</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>Besuch &amp;planen …</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;Gespräch erfassen …</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>&amp;Weitervermitteln …</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>&amp;Schritt hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>&amp;Unternehmen öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep as a contact</source>
        <translation>Als &amp;Kontakt behalten</translation>
    </message>
    <message>
        <source>Add the compan&amp;y…</source>
        <translation>Unternehmen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Änd&amp;ern …</translation>
    </message>
    <message>
        <source>Record what has happened</source>
        <translation>Festhalten, was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Akteur</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>Why &amp;it ends</source>
        <translation>Warum s&amp;ie endet</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Who answere&amp;d</source>
        <translation>&amp;Beantwortet von</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>Das &amp;Letzte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>InvitationsCard</name>
    <message>
        <source>Accept</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Joint visits</source>
        <translation>Gemeinsame Besuche</translation>
    </message>
    <message>
        <source>Nobody waits for your answer, and no joint visit was changed.</source>
        <translation>Niemand wartet auf Ihre Antwort, und kein gemeinsamer Besuch wurde geändert.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Noted: {company}</source>
        <translation>Notiert: {company}</translation>
    </message>
    <message>
        <source>The lead was handed to you</source>
        <translation>Die Leitung wurde Ihnen übergeben</translation>
    </message>
    <message>
        <source>You come along to {company}.</source>
        <translation>Sie kommen mit zu {company}.</translation>
    </message>
    <message>
        <source>with {lead}</source>
        <translation>mit {lead}</translation>
    </message>
    <message>
        <source>{lead} moved it; it was {before}</source>
        <translation>{lead} hat ihn verschoben; er war {before}</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>JointCard</name>
    <message>
        <source>Accept</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Antwort ändern …</translation>
    </message>
    <message>
        <source>Come along after all</source>
        <translation>Doch mitkommen</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Hand over the lead</source>
        <translation>Leitung übergeben</translation>
    </message>
    <message>
        <source>I cannot come…</source>
        <translation>Ich kann nicht …</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Es ist notiert.</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gemeinsamer Besuch</translation>
    </message>
    <message>
        <source>Not told of the change</source>
        <translation>Weiß nichts von der Änderung</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Antwort notieren …</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Die Antwort ist notiert.</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>Sie wissen es</translation>
    </message>
    <message>
        <source>What each has promised</source>
        <translation>Was jeder zugesagt hat</translation>
    </message>
    <message>
        <source>You come along.</source>
        <translation>Sie kommen mit.</translation>
    </message>
    <message>
        <source>{name} is asked no longer.</source>
        <translation>{name} ist nicht mehr eingeladen.</translation>
    </message>
    <message>
        <source>{name} leads the visit now.</source>
        <translation>{name} leitet den Besuch jetzt.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A passphrase opens the desk at each start.</source>
        <translation>Eine Passphrase öffnet den Desk bei jedem Start.</translation>
    </message>
    <message>
        <source>The new passphrase opens the desk from now on.</source>
        <translation>Ab jetzt öffnet die neue Passphrase den Desk.</translation>
    </message>
    <message>
        <source>This computer’s keyring keeps the key; nothing is asked at a start.</source>
        <translation>Der Schlüsselbund dieses Computers bewahrt den Schlüssel auf; beim Start wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>LedCard</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>What it has led to</source>
        <translation>Wozu sie geführt hat</translation>
    </message>
</context>
<context>
    <name>LikelyCard</name>
    <message>
        <source>in the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>auf diesem Desk</translation>
    </message>
</context>
<context>
    <name>ListActors</name>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Said once, it holds for every row of the list, and for lists to come.</source>
        <translation>Einmal gesagt, gilt es für alle Zeilen der Liste und für künftige Listen.</translation>
    </message>
    <message>
        <source>These are meant</source>
        <translation>Diese sind gemeint</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation>Zum Verzeichnis</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save what is kept aside…</source>
        <translation>Beiseitegelegtes speichern …</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>compared with the desk only</source>
        <translation>nur mit dem eigenen Bestand verglichen</translation>
    </message>
    <message>
        <source>not compared to the end</source>
        <translation>nicht zu Ende verglichen</translation>
    </message>
    <message>
        <source>read {moment}</source>
        <translation>gelesen {moment}</translation>
    </message>
    <message>
        <source>The rows and what was decided about them are gone then. What was brought in stays, and can no longer be taken back from here.</source>
        <translation>Die Zeilen und was dazu entschieden wurde sind dann fort. Was eingebracht ist, bleibt und kann von hier nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>Read the row again</source>
        <translation>Zeile erneut lesen</translation>
    </message>
    <message>
        <source>Every cell</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <source>E in the table leads here; Return reads the row again.</source>
        <translation>E in der Tabelle führt hierher; Eingabe liest die Zeile erneut.</translation>
    </message>
</context>
<context>
    <name>ListComing</name>
    <message>
        <source>Bring it in</source>
        <translation>Einbringen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Who owes a checklist</source>
        <translation>Wem eine Checkliste fehlt</translation>
    </message>
</context>
<context>
    <name>ListDays</name>
    <message>
        <source>Which day is meant?</source>
        <translation>Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>&amp;Year where none is told</source>
        <translation>&amp;Jahr, wo keines steht</translation>
    </message>
    <message>
        <source>Week, month: &amp;last working day</source>
        <translation>Von Woche oder Monat der &amp;letzte Werktag</translation>
    </message>
    <message>
        <source>So others wait too long rather than too short. What the list says is kept in the notes.</source>
        <translation>So warten andere eher zu lange als zu kurz. Was in der Liste steht, bleibt in den Notizen.</translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Keep them aside</source>
        <translation>Beiseitelassen</translation>
    </message>
</context>
<context>
    <name>ListDecider</name>
    <message>
        <source>Accepted: {rows}.</source>
        <translation>Angenommen: {rows}.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>Nicht dasselbe.</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Bringing in {name}</source>
        <translation>{name} wird eingebracht</translation>
    </message>
    <message>
        <source>Comparing {name} with desk and register</source>
        <translation>{name} wird mit Bestand und Register verglichen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save what is kept aside</source>
        <translation>Beiseitegelegtes speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taking back {name}</source>
        <translation>{name} wird zurückgenommen</translation>
    </message>
    <message>
        <source>Throwing away {name}</source>
        <translation>{name} wird verworfen</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ListEvidence</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderes …</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Correct a cell…</source>
        <translation>Eine Zelle berichtigen …</translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation>Ergänzt: {fields}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Line {line} of the list</source>
        <translation>Zeile {line} der Liste</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neues Unternehmen</translation>
    </message>
    <message>
        <source>No longer on the desk</source>
        <translation>Nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>The list says otherwise: {fields}</source>
        <translation>Die Liste sagt anderes: {fields}</translation>
    </message>
    <message>
        <source>The same company as line {line}: {name}</source>
        <translation>Dasselbe Unternehmen wie Zeile {line}: {name}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>With that row</source>
        <translation>Mit jener Zeile</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>on this desk</source>
        <translation>im eigenen Bestand</translation>
    </message>
    <message>
        <source>{number} – is no organisation number and is not kept</source>
        <translation>{number} – ist keine Registernummer und wird nicht übernommen</translation>
    </message>
    <message>
        <source>In the table: Return accepts what is marked, ← and → mark another, 1 to 4 choose one, N is a new company, X not the same, A another one, S leaves the row out, Ctrl+Z takes back.</source>
        <translation>In der Tabelle: Enter nimmt das Markierte an, ← und → markieren ein anderes, 1 bis 4 wählen eines, N ist ein neues Unternehmen, X nicht dasselbe, A ein anderes, S lässt die Zeile aus, Strg+Z nimmt zurück.</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Kept aside ({n})</source>
        <translation>Beiseitegelegt ({n})</translation>
    </message>
    <message>
        <source>Show rows that are</source>
        <translation>Zeilen zeigen, die so sind</translation>
    </message>
    <message>
        <source>Name, number, town or contact</source>
        <translation>Name, Nummer, Ort oder Kontakt</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>Nur Zeilen zeigen mit</translation>
    </message>
    <message>
        <source>To &amp;decide only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Accept all s&amp;hown</source>
        <translation>Alle an&amp;gezeigten annehmen</translation>
    </message>
    <message>
        <source>Decides every open row shown here as it is proposed</source>
        <translation>Entscheidet jede offene Zeile, die hier gezeigt wird, wie vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>ListFollowDialog</name>
    <message>
        <source>Follow up a programme</source>
        <translation>Ein Programm nachverfolgen</translation>
    </message>
    <message>
        <source>P&amp;rogramme or activity *</source>
        <translation>P&amp;rogramm oder Aktivität *</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Beendet am</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>Gefragt wird nach</translation>
    </message>
    <message>
        <source>&amp;What is asked *</source>
        <translation>&amp;Was gefragt wird *</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Wer es &amp;tut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Plan the follow-ups</source>
        <translation>Nachverfolgungen &amp;planen</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Accept all sure ones ({n})</source>
        <translation>&amp;Alle sicheren annehmen ({n})</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Wählen Sie oben andere.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or a number which one is meant.</source>
        <translation>Wählen Sie mit den Pfeiltasten oder einer Ziffer, welches gemeint ist.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The list has no rows</source>
        <translation>Die Liste hat keine Zeilen</translation>
    </message>
    <message>
        <source>The list is gone</source>
        <translation>Die Liste ist fort</translation>
    </message>
    <message>
        <source>The row is read.</source>
        <translation>Die Zeile ist gelesen.</translation>
    </message>
    <message>
        <source>There is no register: the list was compared with this desk only.</source>
        <translation>Es gibt kein Register: die Liste wurde nur mit dem eigenen Bestand verglichen.</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>Zum Register</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Accept all sure ones</source>
        <translation>&amp;Alle sicheren annehmen</translation>
    </message>
    <message>
        <source>Plan &amp;follow-ups…</source>
        <translation>&amp;Nachverfolgung planen …</translation>
    </message>
    <message>
        <source>Ask every company of the list what came of the programme, months after it ended</source>
        <translation>Alle Unternehmen der Liste Monate nach dem Ende fragen, was aus dem Programm geworden ist</translation>
    </message>
    <message>
        <source>&amp;Bring in what is decided</source>
        <translation>&amp;Entschiedenes einbringen</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>ListTouchedDialog</name>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>What a next step, a checklist, a referral or an invitation stands on stays in any case.</source>
        <translation>Worauf ein nächster Schritt, eine Checkliste, eine Weitervermittlung oder eine Einladung beruht, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>&amp;Take them too</source>
        <translation>Auch &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Stehen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>No visits in these weeks</source>
        <translation>Keine Besuche in diesen Wochen</translation>
    </message>
    <message>
        <source>Turn the page, or choose other actors and municipalities above.</source>
        <translation>Blättern Sie weiter, oder wählen Sie oben andere Akteure und Gemeinden.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n eingebracht</numerusform>
            <numerusform>%n eingebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) came in with it.</source>
        <translation>
            <numerusform>%n Unternehmen kam mit der Liste herein.</numerusform>
            <numerusform>%n Unternehmen kamen mit der Liste herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided, not brought in</source>
        <translation>
            <numerusform>%n entschieden, nicht eingebracht</numerusform>
            <numerusform>%n entschieden, nicht eingebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) planned.</source>
        <translation>
            <numerusform>%n Nachverfolgung geplant.</numerusform>
            <numerusform>%n Nachverfolgungen geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>%n beiseitegelegt</numerusform>
            <numerusform>%n beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n Zeile eingebracht.</numerusform>
            <numerusform>%n Zeilen eingebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: used since</source>
        <translation>
            <numerusform>%n bleibt: seither verwendet</numerusform>
            <numerusform>%n bleiben: seither verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the list were changed since.</source>
        <translation>
            <numerusform>%n Besuch der Liste wurde seitdem geändert.</numerusform>
            <numerusform>%n Besuche der Liste wurden seitdem geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>As line {line}</source>
        <translation>Wie Zeile {line}</translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies) before, {after} after.</source>
        <translation>
            <numerusform>Checklistenschuld: %n Unternehmen vorher, {after} nachher.</numerusform>
            <numerusform>Checklistenschuld: %n Unternehmen vorher, {after} nachher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies), as before.</source>
        <translation>
            <numerusform>Checklistenschuld: %n Unternehmen, wie zuvor.</numerusform>
            <numerusform>Checklistenschuld: %n Unternehmen, wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n row(s) used since: see “Stays”.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %n Zeile, die seither verwendet wurde: siehe „Bleibt“.</numerusform>
            <numerusform>Zurückgenommen, bis auf %n Zeilen, die seither verwendet wurden: siehe „Bleibt“.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>A list of participants, or the partnership’s shared list of visits, as CSV or XLSX, is compared with the desk and the register: who is known, who is new. Then you decide row by row or all at once, and can take it back.</source>
        <translation>Eine Teilnehmerliste oder die gemeinsame Besuchsliste der Partnerschaft, als CSV oder XLSX, wird mit Bestand und Register verglichen: wer bekannt ist, wer neu ist. Dann entscheiden Sie Zeile für Zeile oder alles auf einmal und können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Comparing {name} with desk and register</source>
        <translation>{name} wird mit Bestand und Register verglichen</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Noch keine Liste</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Say which column has the companies’ names, or their numbers.</source>
        <translation>Geben Sie an, in welcher Spalte die Namen der Unternehmen stehen oder ihre Nummern.</translation>
    </message>
    <message>
        <source>Say which column has the days of the visits.</source>
        <translation>Geben Sie an, in welcher Spalte die Besuchstage stehen.</translation>
    </message>
    <message>
        <source>The list tells how it was on</source>
        <translation>Die Liste zeigt den Stand vom</translation>
    </message>
    <message>
        <source>Visits of the partnership</source>
        <translation>Besuche der Partnerschaft</translation>
    </message>
    <message>
        <source>What it says of other actors is kept as known from the list on that day.</source>
        <translation>Was sie über andere Akteure sagt, wird als aus der Liste von diesem Tag bekannt vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren …</translation>
    </message>
    <message>
        <source>What is the list of?</source>
        <translation>Was enthält die Liste?</translation>
    </message>
    <message>
        <source>Comparing changes nothing: what becomes of each row is yours to decide.</source>
        <translation>Der Vergleich ändert nichts: was aus jeder Zeile wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compare the list</source>
        <translation>Liste &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>LogContact</name>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>Title or role at the company</source>
        <translation>Funktion im Unternehmen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add and tick</source>
        <translation>Hinzufügen und ankreuzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Whose visit, and who told you</source>
        <translation>Wessen Besuch, und von wem Sie es wissen</translation>
    </message>
    <message>
        <source>Who was met</source>
        <translation>Wen Sie getroffen haben</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Die Reise</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>LogHearsay</name>
    <message>
        <source>Actor *</source>
        <translation>Akteur *</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Beratende Person</translation>
    </message>
    <message>
        <source>Planned or done</source>
        <translation>Geplant oder durchgeführt</translation>
    </message>
    <message>
        <source>Told &amp;by *</source>
        <translation>Mitgeteilt &amp;von *</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log a visit</source>
        <translation>Besuch erfassen</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>Besuch berichtigen</translation>
    </message>
    <message>
        <source>Another actor’s visit</source>
        <translation>Besuch eines anderen Akteurs</translation>
    </message>
    <message>
        <source>Sa&amp;ve the correction</source>
        <translation>Berichtig&amp;ung speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve what you heard</source>
        <translation>Mitteil&amp;ung speichern</translation>
    </message>
    <message>
        <source>Complete the &amp;visit</source>
        <translation>Bes&amp;uch abschließen</translation>
    </message>
    <message>
        <source>This visit was cancelled: {reason}</source>
        <translation>Dieser Besuch wurde abgesagt: {reason}</translation>
    </message>
    <message>
        <source>Plan it after all</source>
        <translation>Doch wieder planen</translation>
    </message>
    <message>
        <source>The visit is logged.</source>
        <translation>Der Besuch ist erfasst.</translation>
    </message>
    <message>
        <source>The visit is corrected; what it said before is in its history.</source>
        <translation>Der Besuch ist berichtigt; was vorher dort stand, zeigt der Verlauf der Änderungen.</translation>
    </message>
    <message>
        <source>What you heard is noted.</source>
        <translation>Was Sie gehört haben, ist notiert.</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>Report for the &amp;company…</source>
        <translation>&amp;Bericht für das Unternehmen …</translation>
    </message>
</context>
<context>
    <name>LogTold</name>
    <message>
        <source>Our own n&amp;otes</source>
        <translation>Eigene No&amp;tizen</translation>
    </message>
    <message>
        <source>Only your own actor reads these. They go along with a referral if you and the company say so.</source>
        <translation>Nur Ihr eigener Akteur liest sie. Sie gehen mit einer Weitervermittlung, wenn Sie und das Unternehmen es sagen.</translation>
    </message>
    <message>
        <source>Shared s&amp;ummary</source>
        <translation>Gemeinsame Zusammen&amp;fassung</translation>
    </message>
    <message>
        <source>Everybody who takes part reads this.</source>
        <translation>Alle, die teilnehmen, lesen sie.</translation>
    </message>
    <message>
        <source>Export &amp;maturity</source>
        <translation>E&amp;xportreife</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>I have asked them: &amp;take in</source>
        <translation>Ich habe nachgefragt: &amp;übernehmen</translation>
    </message>
    <message>
        <source>Say first which company it is.</source>
        <translation>Sagen Sie zuerst, welches Unternehmen es ist.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ist es eines von diesen?</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not the same as {name}.</source>
        <translation>Nicht dasselbe wie {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What you typed is kept among the drafts on Today.</source>
        <translation>Ihre Eingabe bleibt unter den Entwürfen auf „Heute“ erhalten.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
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
        <translation>Wie Sie es für eine solche Liste früher gewählt haben. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Proposed from the headings. Change what is not so.</source>
        <translation>Nach den Überschriften vorgeschlagen. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>– not in the list –</source>
        <translation>– nicht in der Liste –</translation>
    </message>
    <message>
        <source>What is in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
</context>
<context>
    <name>MarkedBar</name>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Near…</source>
        <translation>&amp;In der Nähe …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Companies near by that nobody has met (N)</source>
        <translation>Unternehmen in der Nähe, bei denen noch niemand war (N)</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>Das bleibende Unternehmen</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>They have different numbers: to the register they are two companies. Both numbers will lead to the one that is kept.</source>
        <translation>Sie haben verschiedene Nummern: Für das Register sind es zwei Unternehmen. Beide Nummern führen dann zu dem, das bleibt.</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>Was gelten soll</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part of {kept} now.</source>
        <translation>{name} gehört jetzt zu {kept}.</translation>
    </message>
    <message>
        <source>It can be undone at any time, from the timeline of the company that is kept.</source>
        <translation>Es lässt sich jederzeit rückgängig machen, im Verlauf des Unternehmens, das bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>Beide &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Merge two companies</source>
        <translation>Zwei Unternehmen zusammenführen</translation>
    </message>
    <message>
        <source>Only when they are one and the same company. A group or a branch is noted as a relation instead.</source>
        <translation>Nur wenn es ein und dasselbe Unternehmen ist. Ein Konzern oder eine Zweigstelle wird stattdessen als Beziehung notiert.</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Choose &amp;another company</source>
        <translation>&amp;Anderes Unternehmen wählen</translation>
    </message>
    <message>
        <source>What each says of itself</source>
        <translation>Was beide über sich angeben</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Was mit umzieht</translation>
    </message>
    <message>
        <source>Nothing but its name and number: nobody has noted anything with it.</source>
        <translation>Nur Name und Nummer: Niemand hat etwas dazu notiert.</translation>
    </message>
</context>
<context>
    <name>Met</name>
    <message>
        <source>Contacts you met</source>
        <translation>Ansprechpersonen, die Sie getroffen haben</translation>
    </message>
    <message>
        <source>Add a conta&amp;ct…</source>
        <translation>Ansprech&amp;person hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Planned for {when}</source>
        <translation>Geplant für {when}</translation>
    </message>
    <message>
        <source>The visit is moved to {when}.</source>
        <translation>Der Besuch ist verschoben auf {when}.</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Besuch verschieben</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Nicht &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Move the visit</source>
        <translation>&amp;Besuch verschieben</translation>
    </message>
</context>
<context>
    <name>Near</name>
    <message>
        <source>Advice that day</source>
        <translation>Auskunft für den Tag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>NearPage</name>
    <message numerus="yes">
        <source>%n company(-ies) nobody has met</source>
        <translation>
            <numerusform>%n Unternehmen, bei dem noch niemand war</numerusform>
            <numerusform>%n Unternehmen, bei denen noch niemand war</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies nobody has met</source>
        <translation>Unternehmen, bei denen noch niemand war</translation>
    </message>
    <message>
        <source>Or the desk knows none. Below is what the register has.</source>
        <translation>Oder es sind noch keine bekannt. Darunter steht, was das Register hat.</translation>
    </message>
    <message>
        <source>Somebody has met every company here</source>
        <translation>Alle Unternehmen hier sind schon besucht worden</translation>
    </message>
    <message>
        <source>The first {n} companies nobody has met</source>
        <translation>Die ersten {n} Unternehmen, bei denen noch niemand war</translation>
    </message>
    <message>
        <source>Where do you go?</source>
        <translation>Wohin fahren Sie?</translation>
    </message>
    <message>
        <source>Write a municipality above to see who is near.</source>
        <translation>Geben Sie oben eine Gemeinde ein, um zu sehen, wer in der Nähe ist.</translation>
    </message>
    <message>
        <source>{day} you go nowhere yet.</source>
        <translation>{day}: Sie haben noch keinen Termin vor Ort.</translation>
    </message>
    <message>
        <source>{day} you visit {visits}.</source>
        <translation>{day}: Sie besuchen {visits}.</translation>
    </message>
    <message>
        <source>What is near</source>
        <translation>Was in der Nähe ist</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>&amp;Gemeinde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Neighbouring municipalities too</source>
        <translation>&amp;Nachbargemeinden auch</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>Unternehmen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>&amp;Besuch planen …</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Bedarf</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase *</source>
        <translation>Neue Pa&amp;ssphrase *</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A few words in a row are easy to remember and hard to guess.</source>
        <translation>Einige Wörter hintereinander sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Short. From {number} characters on it is hard to guess.</source>
        <translation>Kurz. Ab {number} Zeichen ist sie schwer zu erraten.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Lang genug, um schwer zu erraten zu sein.</translation>
    </message>
    <message>
        <source>&amp;Passphrase *</source>
        <translation>&amp;Passphrase *</translation>
    </message>
    <message>
        <source>The same a&amp;gain *</source>
        <translation>Noch ein&amp;mal *</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Keep what we have</source>
        <translation>Unsere Angaben behalten</translation>
    </message>
    <message>
        <source>Kept. You hear of it again when the register says something else.</source>
        <translation>Behalten. Sie erfahren es, wenn im Register etwas anderes steht.</translation>
    </message>
    <message>
        <source>News from the register</source>
        <translation>Neues im Register</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Taken over from the register.</source>
        <translation>Aus dem Register übernommen.</translation>
    </message>
    <message>
        <source>The register brought in on {day} says so.</source>
        <translation>Laut dem am {day} eingelesenen Register.</translation>
    </message>
</context>
<context>
    <name>OfferingDialog</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>Was sie &amp;umfasst</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hilft bei</translation>
    </message>
    <message>
        <source>In these m&amp;unicipalities (none: everywhere)</source>
        <translation>In diesen &amp;Gemeinden (keine: überall)</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>In diesen Sprachen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message numerus="yes">
        <source>%n records were taken in.</source>
        <translation>
            <numerusform>%n Eintrag wurde übernommen.</numerusform>
            <numerusform>%n Einträge wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>I have asked them: &amp;take in</source>
        <translation>Ich habe gefragt: über&amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>In %n records something you changed yourself is kept.</source>
        <translation>
            <numerusform>In %n Eintrag bleibt etwas, das Sie selbst geändert haben.</numerusform>
            <numerusform>In %n Einträgen bleibt etwas, das Sie selbst geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says who coordinates the partnership. From then on that person’s agreement, directory and questions hold here.</source>
        <translation>Sie sagt, wer koordiniert. Danach gelten hier deren Vereinbarung, Verzeichnis und Fragen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Seit der letzten Datei hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, though others at {actor} are known by theirs. Telephone somebody there whom you know, and compare the key’s check.</source>
        <translation>Mit einem Schlüssel signiert, der hier neu ist, obwohl andere von {actor} an ihren erkannt werden. Rufen Sie dort jemanden an, den Sie kennen, und vergleichen Sie die Prüfzahl des Schlüssels.</translation>
    </message>
    <message>
        <source>The file is not signed: anybody may have written it.</source>
        <translation>Die Datei ist nicht signiert: Jeder kann sie geschrieben haben.</translation>
    </message>
    <message>
        <source>The first file from this sender. If in doubt, telephone and compare the key’s check; from then on the key is known.</source>
        <translation>Die erste Datei von diesem Absender. Im Zweifel vergleichen Sie telefonisch die Prüfzahl des Schlüssels; danach ist er bekannt.</translation>
    </message>
    <message>
        <source>The key’s check</source>
        <translation>Prüfzahl des Schlüssels</translation>
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
        <translation>im Register</translation>
    </message>
</context>
<context>
    <name>OwedPart</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers held until {day}</source>
        <translation>Antworten galten bis {day}</translation>
    </message>
    <message>
        <source>Ask whether the old answers still hold: then they are confirmed.</source>
        <translation>Fragen Sie, ob die alten Antworten noch gelten: Dann werden sie nur bestätigt.</translation>
    </message>
    <message>
        <source>Companies that owe the answers</source>
        <translation>Unternehmen, deren Antworten fehlen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Every company that was met has said its part, within two years.</source>
        <translation>Alle besuchten Unternehmen haben in den letzten zwei Jahren geantwortet.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Zuletzt getroffen</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Open the &amp;visit</source>
        <translation>&amp;Besuch öffnen</translation>
    </message>
    <message>
        <source>Ours: {name}</source>
        <translation>Unsere: {name}</translation>
    </message>
    <message>
        <source>Plan a &amp;visit</source>
        <translation>&amp;Besuch planen</translation>
    </message>
    <message>
        <source>Put off: {reason}</source>
        <translation>Aufgeschoben: {reason}</translation>
    </message>
    <message>
        <source>Take it up at the visit on {moment}.</source>
        <translation>Beim Besuch am {moment} ansprechen.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{done} of {all} discussed</source>
        <translation>{done} von {all} besprochen</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>&amp;Keep your part</source>
        <translation>Eigenen Tei&amp;l sichern</translation>
    </message>
    <message>
        <source>Only your own actor reads these.</source>
        <translation>Nur Ihr eigener Akteur liest sie.</translation>
    </message>
    <message>
        <source>Our own n&amp;otes</source>
        <translation>Eigene No&amp;tizen</translation>
    </message>
    <message>
        <source>What you have promised</source>
        <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>Your part of the visit</source>
        <translation>Ihr Teil des Besuchs</translation>
    </message>
    <message>
        <source>Your part of the visit is kept.</source>
        <translation>Ihr Teil des Besuchs ist gesichert.</translation>
    </message>
</context>
<context>
    <name>PacketLook</name>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>Which company is it?</source>
        <translation>Welches Unternehmen ist es?</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Show the referral</source>
        <translation>&amp;Weitervermittlung zeigen</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>&amp;Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>A file from a partner</source>
        <translation>Eine Datei von einer Partnerorganisation</translation>
    </message>
    <message>
        <source>A referral, an answer, a form that was filled in, or a notice that a referral is taken back. You see what it says before anything is taken in.</source>
        <translation>Eine Weitervermittlung, eine Antwort, ein ausgefülltes Formular oder die Nachricht, dass eine Weitervermittlung zurückgezogen wird. Sie sehen, was darin steht, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Drop a file on the window</source>
        <translation>Ziehen Sie eine Datei auf das Fenster</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Taken in: {reference}, {state}.</source>
        <translation>Übernommen: {reference}, {state}.</translation>
    </message>
    <message>
        <source>{name} was not taken in</source>
        <translation>{name} wurde nicht übernommen</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere &amp;Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Answer from {sender}</source>
        <translation>Antwort von {sender}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersonen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Dateien zwischen Desks</translation>
    </message>
    <message>
        <source>Filled-in form from {sender}</source>
        <translation>Ausgefülltes Formular von {sender}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It comes into your inbox as received, with its clock.</source>
        <translation>Sie kommt als eingegangen in Ihren Posteingang, mit ihrer Frist.</translation>
    </message>
    <message>
        <source>Kept in the history. It changes nothing: the referral stays {state}.</source>
        <translation>Bleibt im Verlauf. Es ändert nichts: Der Stand bleibt {state}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Not signed: anybody may have written it. If in doubt, telephone.</source>
        <translation>Nicht signiert: Jeder kann sie geschrieben haben. Rufen Sie im Zweifel an.</translation>
    </message>
    <message>
        <source>Open a file from a partner</source>
        <translation>Datei eines Partners öffnen</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Weitergeben an</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Referral from {sender}</source>
        <translation>Weitervermittlung von {sender}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Signed with a key that is new here, though others at {actor} are known by theirs. Telephone somebody there whom you know, and compare the key’s check.</source>
        <translation>Mit einem Schlüssel signiert, der hier neu ist, obwohl andere von {actor} an ihren erkannt werden. Rufen Sie dort jemanden an, den Sie kennen, und vergleichen Sie die Prüfzahl des Schlüssels.</translation>
    </message>
    <message>
        <source>Signed, for the first time. If in doubt, telephone and compare the key’s check; from then on the key is known.</source>
        <translation>Zum ersten Mal signiert. Rufen Sie im Zweifel an und vergleichen Sie die Prüfzahl des Schlüssels; danach ist der Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>The company took its consent back. What came with the referral is taken away from this desk; the referral itself stays, as withdrawn.</source>
        <translation>Das Unternehmen hat seine Einwilligung widerrufen. Was mit der Weitervermittlung kam, wird hier entfernt; sie selbst bleibt als zurückgezogen stehen.</translation>
    </message>
    <message>
        <source>The key’s check</source>
        <translation>Prüfzahl des Schlüssels</translation>
    </message>
    <message>
        <source>The paper is from here.</source>
        <translation>Das Papier stammt von hier.</translation>
    </message>
    <message>
        <source>The referral then is: {state}.</source>
        <translation>Die Weitervermittlung ist danach: {state}.</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>This desk has a later word: {state}.</source>
        <translation>Hier liegt Neueres vor: {state}.</translation>
    </message>
    <message>
        <source>This desk has it already: {state}.</source>
        <translation>Sie ist schon hier: {state}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What they ask is brought up to date; the answer given stays.</source>
        <translation>Das Anliegen wird aktualisiert; die gegebene Antwort bleibt.</translation>
    </message>
    <message>
        <source>Who filled in the form, no file can tell. If in doubt, telephone.</source>
        <translation>Wer das Formular ausgefüllt hat, zeigt keine Datei. Rufen Sie im Zweifel an.</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>{sender} takes a referral back</source>
        <translation>{sender} zieht eine Weitervermittlung zurück</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>&amp;Blank form…</source>
        <translation>&amp;Leeres Formular …</translation>
    </message>
    <message>
        <source>&amp;Read in a filled form…</source>
        <translation>Ausgefülltes Formular &amp;einlesen …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Take the questions along on paper, or fill them in on a tablet.</source>
        <translation>Nehmen Sie die Fragen auf Papier mit, oder füllen Sie sie auf einem Tablet aus.</translation>
    </message>
    <message>
        <source>The form is in the checklist. Look it through, then save.</source>
        <translation>Das Formular steht in der Checkliste. Sehen Sie es durch und speichern Sie.</translation>
    </message>
    <message>
        <source>Without a computer</source>
        <translation>Ohne Computer</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your visits of the day, to take along. Your own notes are not on it.</source>
        <translation>Ihre Besuche des Tages zum Mitnehmen. Ihre eigenen Notizen stehen nicht darauf.</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>S&amp;prache des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Mail…</source>
        <translation>&amp;Mailen …</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>Leere Checkliste</translation>
    </message>
    <message>
        <source>Company dossier</source>
        <translation>Unternehmensdossier</translation>
    </message>
    <message>
        <source>For a visit without a computer: filled in by pen, or in any PDF viewer and read in.</source>
        <translation>Für einen Besuch ohne Computer: mit dem Stift ausgefüllt, oder in einem PDF-Programm und dann eingelesen.</translation>
    </message>
    <message>
        <source>Report for the company</source>
        <translation>Bericht für das Unternehmen</translation>
    </message>
    <message>
        <source>What was agreed, for the company to keep. Read it through: what came of the visit stands as you wrote it. Your own notes are not on it.</source>
        <translation>Was vereinbart wurde, zum Behalten für das Unternehmen. Lesen Sie ihn durch: Was beim Besuch herauskam, steht so da, wie Sie es geschrieben haben. Ihre eigenen Notizen stehen nicht darin.</translation>
    </message>
    <message>
        <source>All that this desk holds of the person, with source and purpose, for them to have. Notes that name them are counted; which of their text may be given out is examined.</source>
        <translation>Alles, was hier über die Person vorliegt, mit Quelle und Zweck, zur Weitergabe an sie. Notizen, die sie nennen, werden gezählt; was vom Text herausgegeben werden darf, wird geprüft.</translation>
    </message>
    <message>
        <source>All that this desk knows of the company, to read before a visit. Your own notes are on it: it is for your own actor alone, and not to be left with the company.</source>
        <translation>Alles, was dieser Desk über das Unternehmen weiß, vor einem Besuch zu lesen. Ihre eigenen Notizen stehen darin: nur für den eigenen Akteur, nicht beim Unternehmen zu lassen.</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerauszug</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Referral summary</source>
        <translation>Zusammenfassung der Weitervermittlung</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>You go alone.</source>
        <translation>Sie gehen allein hin.</translation>
    </message>
    <message>
        <source>Add s&amp;omebody</source>
        <translation>&amp;Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>In&amp;vited by</source>
        <translation>E&amp;ingeladen von</translation>
    </message>
    <message>
        <source>The actor that leads the contact and asked you in.</source>
        <translation>Der Akteur, der den Kontakt führt und Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what is typed ({keys})</source>
        <translation>Eingabe verbergen ({keys})</translation>
    </message>
    <message>
        <source>Show it ({keys})</source>
        <translation>Eingabe anzeigen ({keys})</translation>
    </message>
</context>
<context>
    <name>PeopleCounter</name>
    <message>
        <source>{n} in all</source>
        <translation>{n} insgesamt</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>Anderes oder keine Angabe</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The visit is planned.</source>
        <translation>Der Besuch ist geplant.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>This visit was cancelled: {reason}</source>
        <translation>Dieser Besuch wurde abgesagt: {reason}</translation>
    </message>
    <message>
        <source>Plan it after all</source>
        <translation>Doch wieder planen</translation>
    </message>
    <message>
        <source>The visit is planned again.</source>
        <translation>Der Besuch ist wieder geplant.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Wer mitkommt</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben gesichert</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>Besuch absa&amp;gen …</translation>
    </message>
    <message>
        <source>Lo&amp;g it…</source>
        <translation>Erfas&amp;sen …</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Plan speichern</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postponed to {day}.</source>
        <translation>Verschoben auf den {day}.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>&amp;New day *</source>
        <translation>&amp;Neuer Tag *</translation>
    </message>
    <message>
        <source>&amp;Why is it postponed? *</source>
        <translation>&amp;Warum wird es verschoben? *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Verschieben</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No paper yet</source>
        <translation>Noch kein Papier</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The desk could not be opened</source>
        <translation>Der Desk konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>There is no such municipality in Sweden. Choose one of the list.</source>
        <translation>Eine solche Gemeinde gibt es in Schweden nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>QuestionEdit</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hilfe …</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Hilfe ausblenden</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>What the question asks for</source>
        <translation>Worum es in der Frage geht</translation>
    </message>
</context>
<context>
    <name>QuestionsEditPage</name>
    <message>
        <source>&amp;Why are the questions changed?</source>
        <translation>&amp;Warum werden die Fragen geändert?</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Begin from a file</source>
        <translation>Mit einer Datei beginnen</translation>
    </message>
    <message>
        <source>Everyone in the partnership reads this.</source>
        <translation>Das lesen alle in der Partnerschaft.</translation>
    </message>
    <message>
        <source>Questions (*.json)</source>
        <translation>Fragen (*.json)</translation>
    </message>
    <message>
        <source>Version {number} is asked from now on.</source>
        <translation>Ab jetzt wird Version {number} gefragt.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Neue Fragen</translation>
    </message>
    <message>
        <source>Begin from a f&amp;ile…</source>
        <translation>Mit einer Date&amp;i beginnen …</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Schreiben aufbewahrt</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Ask these from now on</source>
        <translation>Ab jetzt diese &amp;fragen</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>No referral waits for our answer.</source>
        <translation>Keine Weitervermittlung wartet auf unsere Antwort.</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>An uns weitervermittelt</translation>
    </message>
    <message>
        <source>from {actor}</source>
        <translation>von {actor}</translation>
    </message>
</context>
<context>
    <name>ReceiverPart</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>No address in the directory yet.</source>
        <translation>Noch keine Adresse im Verzeichnis.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>Say to the company that the question goes there.</source>
        <translation>Sagen Sie dem Unternehmen, dass die Anfrage dorthin geht.</translation>
    </message>
    <message>
        <source>{actor} (proposed)</source>
        <translation>{actor} (Vorschlag)</translation>
    </message>
    <message>
        <source>{actor} has passed this on before: {why} Agree with them who answers.</source>
        <translation>{actor} hat das schon einmal weitergegeben: {why} Sprechen Sie dort ab, wer antwortet.</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Given to somebody</source>
        <translation>Jemandem gegeben</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>W&amp;hat they should know</source>
        <translation>Was sie wissen soll&amp;ten</translation>
    </message>
    <message>
        <source>W&amp;hat was answered *</source>
        <translation>Was geantwor&amp;tet wurde *</translation>
    </message>
    <message>
        <source>W&amp;hat was said</source>
        <translation>Was gesag&amp;t wurde</translation>
    </message>
    <message>
        <source>W&amp;hy, and what the next one should know *</source>
        <translation>Warum, und was die Nächs&amp;ten wissen sollten *</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Opens the desk when the passphrase is forgotten or the computer’s keyring is lost: start Advisor Desk and choose “use the recovery code”. Whoever has this code and the desk’s folder can read the desk: keep this paper locked away.</source>
        <translation>Öffnet den Desk, wenn die Passphrase vergessen oder der Schlüsselbund des Computers verloren ist: Starten Sie Advisor Desk und wählen Sie „Wiederherstellungscode verwenden“. Wer diesen Code und den Ordner des Desks hat, kann den Desk lesen: Bewahren Sie dieses Papier unter Verschluss auf.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten or this computer loses its keyring, only this code opens your desk. It is shown this one time and kept nowhere. Print it, and put the paper where you keep other important papers.</source>
        <translation>Wird die Passphrase vergessen oder verliert dieser Computer seinen Schlüsselbund, öffnet nur noch dieser Code Ihren Desk. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert. Drucken Sie ihn aus, und legen Sie das Papier zu Ihren anderen wichtigen Unterlagen.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>It cannot be saved as a file here: a code that lies beside the desk protects nothing.</source>
        <translation>Hier lässt er sich nicht als Datei speichern: Ein Code, der neben dem Desk liegt, schützt nichts.</translation>
    </message>
    <message>
        <source>I have &amp;kept the code</source>
        <translation>Ich habe den Code &amp;verwahrt</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ReferPage</name>
    <message>
        <source>Sealed as {reference}. Answer by {moment}.</source>
        <translation>Fertiggestellt als {reference}. Antwort bis {moment}.</translation>
    </message>
    <message>
        <source>What you were typing is back.</source>
        <translation>Ihre Eingabe ist wieder da.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Refer the company</source>
        <translation>Unternehmen weitervermitteln</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>So sieht es der Empfänger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Seal the referral</source>
        <translation>Weitervermittlung &amp;fertigstellen</translation>
    </message>
    <message>
        <source>Needs *</source>
        <translation>Bedarf *</translation>
    </message>
    <message>
        <source>Re&amp;ceiver *</source>
        <translation>Em&amp;pfänger *</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Sprache des Papiers</translation>
    </message>
    <message>
        <source>What is &amp;asked, and why *</source>
        <translation>Worum Sie bitten, und w&amp;arum *</translation>
    </message>
    <message>
        <source>Bac&amp;kground (goes along only with notes)</source>
        <translation>&amp;Hintergrund (geht nur zusammen mit Notizen mit)</translation>
    </message>
    <message>
        <source>What to hand over</source>
        <translation>Was weitergegeben wird</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Pu&amp;rpose *</source>
        <translation>&amp;Zweck *</translation>
    </message>
    <message>
        <source>&amp;Who said yes *</source>
        <translation>&amp;Wer zugestimmt hat *</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Erteilt am</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <source>Send without consent…</source>
        <translation>Ohne Einwilligung senden …</translation>
    </message>
    <message>
        <source>Only name, number and needs go along, and the reason is printed.</source>
        <translation>Nur Name, Nummer und Bedarf gehen mit, und der Grund wird gedruckt.</translation>
    </message>
    <message>
        <source>Reason for sending without consent *</source>
        <translation>Grund für das Senden ohne Einwilligung *</translation>
    </message>
    <message>
        <source>Ask for consent instead</source>
        <translation>Stattdessen um Einwilligung bitten</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Sprache des Papiers</translation>
    </message>
    <message>
        <source>By telephone or mail, as it came. Everything is kept in the history.</source>
        <translation>Telefonisch oder per E-Mail, so wie es kam. Alles bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Overdue since {moment}.</source>
        <translation>Überfällig seit {moment}.</translation>
    </message>
    <message>
        <source>What you answer. Below, you tell the one who sent it.</source>
        <translation>Was Sie antworten. Darunter teilen Sie es den Absendern mit.</translation>
    </message>
    <message>
        <source>kept, changed nothing</source>
        <translation>aufbewahrt, änderte nichts</translation>
    </message>
    <message>
        <source>Answer by {moment}.</source>
        <translation>Antwort bis {moment}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The mail program has the draft.</source>
        <translation>Das E-Mail-Programm hat den Entwurf.</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Mail…</source>
        <translation>Per E-&amp;Mail …</translation>
    </message>
    <message>
        <source>Record what was answered</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was &amp;geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation>&amp;Wer es gesagt hat</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>What it c&amp;ame to</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>Weiter &amp;an</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>E&amp;rfassen</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was bisher geschah</translation>
    </message>
</context>
<context>
    <name>ReferralTell</name>
    <message>
        <source>Sa&amp;ve a file for them…</source>
        <translation>Datei für sie spei&amp;chern …</translation>
    </message>
    <message>
        <source>Mail i&amp;t…</source>
        <translation>&amp;E-Mail …</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>No referral here</source>
        <translation>Keine Weitervermittlung</translation>
    </message>
    <message>
        <source>Open a company and press Refer to hand a need to the right actor.</source>
        <translation>Öffnen Sie ein Unternehmen und drücken Sie auf Weitervermitteln, um einen Bedarf an den richtigen Akteur zu geben.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>overdue since {moment}</source>
        <translation>überfällig seit {moment}</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>A &amp;week as PDFs…</source>
        <translation>Eine &amp;Woche als PDFs …</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%Ln company(s) imported.</source>
        <translation>
            <numerusform>%Ln Unternehmen importiert.</numerusform>
            <numerusform>%Ln Unternehmen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %Ln of your companies: see Today.</source>
        <translation>
            <numerusform>Zu %Ln Ihrer Unternehmen gibt es Neues: siehe Heute.</numerusform>
            <numerusform>Zu %Ln Ihrer Unternehmen gibt es Neues: siehe Heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>RegisterFilled</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Companies kept</source>
        <translation>Übernommene Unternehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Nach Namen auffindbar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows about a company already there</source>
        <translation>Zeilen zu einem schon vorhandenen Unternehmen</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{name}, {rows} rows, read as {layout}</source>
        <translation>{name}, {rows} Zeilen, gelesen als {layout}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Compare a list with it…</source>
        <translation>Mit einer Liste &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>A new import replaces the register as a whole; your own companies, visits and notes are not touched.</source>
        <translation>Ein neuer Import ersetzt das ganze Register; Ihre eigenen Unternehmen, Besuche und Notizen bleiben unberührt.</translation>
    </message>
    <message>
        <source>The last import</source>
        <translation>Der letzte Import</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Some of the rows left out</source>
        <translation>Einige der ausgelassenen Zeilen</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose the register’s files</source>
        <translation>Dateien des Registers wählen</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>{files} wird importiert</translation>
    </message>
    <message>
        <source>No register yet</source>
        <translation>Noch kein Register</translation>
    </message>
    <message>
        <source>Register files</source>
        <translation>Registerdateien</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Stopped. The register is as it was.</source>
        <translation>Angehalten. Das Register ist unverändert.</translation>
    </message>
    <message>
        <source>The register cannot be read</source>
        <translation>Das Register kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The report could not be written to {file}. Choose another place.</source>
        <translation>Der Bericht konnte nicht nach {file} geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>With a register every company in Sweden is found by name, number or town. Two authorities give theirs away as files: Bolagsverket (bolagsverket_bulkfil.zip) and Statistics Sweden (scb_bulkfil.zip). Download them from their websites, then choose both here; as they are, unpacked or not.</source>
        <translation>Mit einem Register finden Sie jedes Unternehmen in Schweden nach Name, Nummer oder Ort. Zwei Behörden geben ihres als Datei ab: Bolagsverket (bolagsverket_bulkfil.zip) und das Statistikamt SCB (scb_bulkfil.zip). Laden Sie beide von deren Websites herunter, und wählen Sie sie hier aus, so wie sie sind, entpackt oder nicht.</translation>
    </message>
    <message>
        <source>{done} of {total} · {rate} a second · {left} left</source>
        <translation>{done} von {total} · {rate} pro Sekunde · noch {left}</translation>
    </message>
    <message>
        <source>Register of companies</source>
        <translation>Unternehmensregister</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>It may be proposed again.</source>
        <translation>Es kann wieder vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>May be the same after all: {name}</source>
        <translation>Doch vielleicht dasselbe: {name}</translation>
    </message>
    <message>
        <source>Merge with another company…</source>
        <translation>Mit anderem Unternehmen zusammenführen …</translation>
    </message>
    <message>
        <source>No group or branch is noted.</source>
        <translation>Kein Konzern und keine Zweigstelle ist notiert.</translation>
    </message>
    <message>
        <source>No longer related: {name}</source>
        <translation>Nicht mehr verbunden: {name}</translation>
    </message>
    <message>
        <source>Note a group or a branch</source>
        <translation>Konzern oder Zweigstelle notieren</translation>
    </message>
    <message>
        <source>Related companies</source>
        <translation>Verbundene Unternehmen</translation>
    </message>
    <message>
        <source>The relation was taken away.</source>
        <translation>Die Beziehung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Has this branch</source>
        <translation>Hat diese Zweigstelle</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>Wie sie zusammengehören</translation>
    </message>
    <message>
        <source>Is a branch of</source>
        <translation>Ist Zweigstelle von</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Selber Konzern</translation>
    </message>
    <message>
        <source>Related company</source>
        <translation>Verbundenes Unternehmen</translation>
    </message>
    <message>
        <source>&amp;How they belong together</source>
        <translation>&amp;Wie sie zusammengehören</translation>
    </message>
    <message>
        <source>&amp;The other company</source>
        <translation>&amp;Das andere Unternehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a need, and those who can help stand here.</source>
        <translation>Wählen Sie einen Bedarf; dann steht hier, wer helfen kann.</translation>
    </message>
    <message>
        <source>Choose {actor}</source>
        <translation>{actor} wählen</translation>
    </message>
    <message>
        <source>Who is right for it</source>
        <translation>Wer dafür der Richtige ist</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>From the register</source>
        <translation>Aus dem Register</translation>
    </message>
    <message>
        <source>Companies you know</source>
        <translation>Bekannte Unternehmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>last met {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nichts gefunden zu „{query}“</translation>
    </message>
    <message>
        <source>Add a company by hand…</source>
        <translation>Unternehmen von Hand anlegen …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search company, organisation number, town or contact  (Ctrl+K)</source>
        <translation>Unternehmen, Organisationsnummer, Ort oder Person suchen  (Strg+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Add a se&amp;rvice…</source>
        <translation>Leistung hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence, EUPL 1.2.</source>
        <translation>Freie Software unter der Open-Source-Lizenz der Europäischen Union, EUPL 1.2.</translation>
    </message>
    <message>
        <source>&amp;Licences of what it contains</source>
        <translation>&amp;Lizenzen der Bestandteile</translation>
    </message>
</context>
<context>
    <name>SettingsCertificate</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Passphrase of the f&amp;ile</source>
        <translation>Passwort der &amp;Datei</translation>
    </message>
    <message>
        <source>Si&amp;gn with it</source>
        <translation>Damit s&amp;ignieren</translation>
    </message>
    <message>
        <source>C&amp;hoose a certificate…</source>
        <translation>&amp;Zertifikat wählen …</translation>
    </message>
    <message>
        <source>Stop us&amp;ing it</source>
        <translation>Nic&amp;ht mehr verwenden</translation>
    </message>
</context>
<context>
    <name>SettingsData</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Everything you may see, as a workbook or as JSON. The file is not encrypted: keep it as safe as your desk.</source>
        <translation>Alles, was Sie sehen dürfen, als Arbeitsmappe oder als JSON. Die Datei ist nicht verschlüsselt: Bewahren Sie sie so sicher auf wie Ihren Desk.</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>Alles e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>SettingsKey</name>
    <message>
        <source>Key to the desk</source>
        <translation>Schlüssel zum Desk</translation>
    </message>
    <message>
        <source>Pre&amp;sent passphrase</source>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Change pass&amp;phrase</source>
        <translation>Passphrase &amp;ändern</translation>
    </message>
    <message>
        <source>New &amp;recovery code</source>
        <translation>Neuer &amp;Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsReminders</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me of my visits and follow-ups</source>
        <translation>An meine Besuche und Nachverfolgungen erinnern</translation>
    </message>
    <message>
        <source>How long before a visit</source>
        <translation>Wie lange vor einem Besuch</translation>
    </message>
    <message>
        <source>While the program runs, each once. Steps and follow-ups are told on the morning of their day.</source>
        <translation>Solange das Programm läuft, je einmal. An nächste Schritte und Nachverfolgungen wird am Morgen ihres Tages erinnert.</translation>
    </message>
</context>
<context>
    <name>SettingsYou</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;name *</source>
        <translation>Ihr &amp;Name *</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Home m&amp;unicipality</source>
        <translation>Eigene &amp;Gemeinde</translation>
    </message>
    <message>
        <source>See the made-up data &amp;as</source>
        <translation>Erfundene Daten ansehen &amp;als</translation>
    </message>
    <message>
        <source>I &amp;coordinate the partnership</source>
        <translation>Ich &amp;koordiniere die Zusammenarbeit</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Agreement: who leads where</source>
        <translation>Vereinbarung: wer ist wo federführend</translation>
    </message>
    <message>
        <source>Calendar of all actors’ visits</source>
        <translation>Kalender der Besuche aller Akteure</translation>
    </message>
    <message>
        <source>Checklists: who owes them, what they ask</source>
        <translation>Checklisten: was offen ist, was sie fragen</translation>
    </message>
    <message>
        <source>Companies near by that nobody has met</source>
        <translation>Unternehmen in der Nähe, bei denen noch niemand war</translation>
    </message>
    <message>
        <source>Correct what cannot be read in the row</source>
        <translation>Berichtigen, was in der Zeile nicht lesbar ist</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Dateien zwischen Desks</translation>
    </message>
    <message>
        <source>From the search in a list to its rows</source>
        <translation>Vom Suchfeld einer Liste in ihre Zeilen</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Die Zeile auslassen</translation>
    </message>
    <message>
        <source>Log a visit to the company</source>
        <translation>Besuch beim Unternehmen erfassen</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Anfrage erfassen</translation>
    </message>
    <message>
        <source>Look into a file from a partner</source>
        <translation>Datei von Partnern ansehen</translation>
    </message>
    <message>
        <source>Mark another proposal for the row</source>
        <translation>Einen anderen Vorschlag für die Zeile markieren</translation>
    </message>
    <message>
        <source>Move the visit; Return lets it go</source>
        <translation>Den Besuch verschieben; Eingabe lässt ihn los</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Plan a visit to the company</source>
        <translation>Besuch beim Unternehmen planen</translation>
    </message>
    <message>
        <source>Refer the company</source>
        <translation>Unternehmen weitervermitteln</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search another company for the row</source>
        <translation>Ein anderes Unternehmen für die Zeile suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <translation>Suchen, von überall</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Das Markierte öffnen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Show the passphrase that is typed</source>
        <translation>Eingegebene Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The row is a new company</source>
        <translation>Die Zeile ist ein neues Unternehmen</translation>
    </message>
    <message>
        <source>The row is not what is marked</source>
        <translation>Die Zeile ist nicht das Markierte</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Das heutige Datum</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das eben Getane rückgängig machen</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Back; what you typed is kept</source>
        <translation>Zurück; Ihre Eingabe bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Nothing is agreed.</source>
        <translation>Nichts ist vereinbart.</translation>
    </message>
    <message>
        <source>Horizontal criteria</source>
        <translation>Querschnittskriterien</translation>
    </message>
    <message>
        <source>Answered to {actor}, holds until {day}.</source>
        <translation>Beantwortet gegenüber {actor}, gilt bis {day}.</translation>
    </message>
    <message>
        <source>Deferred: {reason}</source>
        <translation>Aufgeschoben: {reason}</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen …</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Offene Weitervermittlungen</translation>
    </message>
    <message>
        <source>No referral waits.</source>
        <translation>Keine Weitervermittlung wartet.</translation>
    </message>
    <message>
        <source>answer by {moment}</source>
        <translation>Antwort bis {moment}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ansprechperson hinzufügen</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Noch keine Ansprechperson.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Change the company’s facts</source>
        <translation>Angaben zum Unternehmen ändern</translation>
    </message>
    <message>
        <source>{done} of {all} questions discussed; ask the rest next time.</source>
        <translation>{done} von {all} Fragen besprochen; den Rest beim nächsten Mal.</translation>
    </message>
    <message>
        <source>{municipality} (proposed)</source>
        <translation>{municipality} (Vorschlag)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Branchencode</translation>
    </message>
    <message>
        <source>Add a next step or a follow-up</source>
        <translation>Nächsten Schritt oder Nachverfolgung hinzufügen</translation>
    </message>
    <message>
        <source>Asked at the first contact.</source>
        <translation>Wird beim ersten Kontakt gefragt.</translation>
    </message>
    <message>
        <source>Note a wish for no contact…</source>
        <translation>Wunsch nach keinem Kontakt notieren …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The wish for no contact…</source>
        <translation>Der Wunsch nach keinem Kontakt …</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
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
        <translation>Version {before} und Version {after}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert ist</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n visit(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Besuch noch nicht gesendet</numerusform>
            <numerusform>%n Besuche noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) waiting</source>
        <translation>
            <numerusform>%n weitere Änderung wartet</numerusform>
            <numerusform>%n weitere Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n change(s) wait</source>
        <translation>
            <numerusform>mehr als %n Änderung wartet</numerusform>
            <numerusform>mehr als %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>never synchronised</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>last heard from a partner {moment}</source>
        <translation>zuletzt von einem Partner gehört: {moment}</translation>
    </message>
</context>
<context>
    <name>StatusTeller</name>
    <message>
        <source>Made-up data</source>
        <translation>Erfundene Daten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>to hand over: {what}</source>
        <translation>zu übergeben: {what}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ask what has come of it</source>
        <translation>Nachfragen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>The step is added.</source>
        <translation>Der Schritt ist hinzugefügt.</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;What is to be done *</source>
        <translation>&amp;Was zu tun ist *</translation>
    </message>
    <message>
        <source>P&amp;rogramme or activity it follows up</source>
        <translation>P&amp;rogramm oder Aktivität, die nachverfolgt wird</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Wer es &amp;tut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Nachverfolgen …</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <translation>Mehr zu: {step}</translation>
    </message>
    <message>
        <source>Postponed: {reason}</source>
        <translation>Verschoben: {reason}</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The step was taken out.</source>
        <translation>Der Schritt wurde entfernt.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ask what has come of it</source>
        <translation>Nachfragen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Nachverfolgung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Noch nichts ist vereinbart.</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>&amp;Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachverfolgungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next steps and follow-ups</source>
        <translation>Nächste Schritte und Nachverfolgungen</translation>
    </message>
    <message>
        <source>Nothing is to be done here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Steps and follow-ups</source>
        <translation>Schritte und Nachverfolgungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is agreed at a visit, in an inquiry or after a referral comes here.</source>
        <translation>Was bei einem Besuch, in einer Anfrage oder nach einer Weitervermittlung vereinbart wird, steht hier.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, überfällig</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Open or done</source>
        <translation>Offen oder erledigt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Nachverfolgen …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Ü&amp;bergeben …</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Open the company</source>
        <translation>&amp;Unternehmen öffnen</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message numerus="yes">
        <source>%n company(-ies) that the desk does not know.</source>
        <translation>
            <numerusform>%n Unternehmen, das noch nicht bekannt ist.</numerusform>
            <numerusform>%n Unternehmen, die noch nicht bekannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register, not yet on the desk</source>
        <translation>Im Register, noch nicht im Bestand</translation>
    </message>
    <message>
        <source>Left out are sole traders, associations and whoever declines advertising.</source>
        <translation>Ohne Einzelunternehmen, Vereine und Unternehmen mit Werbesperre.</translation>
    </message>
    <message>
        <source>Looking in the register…</source>
        <translation>Das Register wird durchsucht …</translation>
    </message>
    <message>
        <source>Take over and op&amp;en</source>
        <translation>Übe&amp;rnehmen und öffnen</translation>
    </message>
    <message>
        <source>Take over and plan a &amp;visit…</source>
        <translation>Übernehmen und Be&amp;such planen …</translation>
    </message>
    <message>
        <source>The first {n}: those in the municipality before those around it, active limited companies before others.</source>
        <translation>Die ersten {n}: die in der Gemeinde vor denen ringsum, tätige Kapitalgesellschaften vor anderen.</translation>
    </message>
    <message>
        <source>The register has no other company here to visit.</source>
        <translation>Das Register hat hier kein weiteres Unternehmen für einen Besuch.</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message numerus="yes">
        <source>%n given back.</source>
        <translation>
            <numerusform>%n zurückgegeben.</numerusform>
            <numerusform>%n zurückgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Zeitweise weg</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Wählen Sie, wer übernimmt.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
    <message numerus="yes">
        <source>Hand &amp;over %n</source>
        <translation>
            <numerusform>%n &amp;übergeben</numerusform>
            <numerusform>%n &amp;übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over before</source>
        <translation>Früher übergeben</translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>An {name} übergeben.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>{count} were done or passed on meanwhile, and stay.</source>
        <translation>{count} sind inzwischen erledigt oder weitergegeben und bleiben.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>An jemanden im Haus übergeben</translation>
    </message>
    <message>
        <source>When somebody is away or leaves: visits, next steps, referrals and inquiries go to a colleague, so that nothing hangs on a person.</source>
        <translation>Wenn jemand abwesend ist oder geht: Besuche, nächste Schritte, Weitervermittlungen und Anfragen übernimmt jemand anderes, damit nichts an einer Person hängt.</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>Wie &amp;lange</translation>
    </message>
    <message>
        <source>Last &amp;day away</source>
        <translation>Letzter &amp;Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>&amp;Übergeben</translation>
    </message>
</context>
<context>
    <name>TakeoverRow</name>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n übergeben</numerusform>
            <numerusform>%n übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>given back {day}</source>
        <translation>zurückgegeben {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} an {other}</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message numerus="yes">
        <source>%n checklists were answered in this version.</source>
        <translation>
            <numerusform>%n Checkliste wurde in dieser Version beantwortet.</numerusform>
            <numerusform>%n Checklisten wurden in dieser Version beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No checklist has been answered in this version yet.</source>
        <translation>In dieser Version wurde noch keine Checkliste beantwortet.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
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
        <translation>{actor} benachrichtigen</translation>
    </message>
    <message>
        <source>The company has taken its consent back. The file takes away what was sent.</source>
        <translation>Das Unternehmen hat seine Einwilligung widerrufen. Die Datei entfernt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Your answer: {state}. They drop the file on their window, and see it there.</source>
        <translation>Ihre Antwort: {state}. Die andere Seite zieht die Datei auf ihr Fenster und sieht sie dort.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>&amp;Answer clock, hours</source>
        <translation>Ant&amp;wortfrist, Stunden</translation>
    </message>
    <message>
        <source>&amp;Quiet period, days</source>
        <translation>S&amp;chonfrist, Tage</translation>
    </message>
    <message>
        <source>After an outreach contact others coordinate first.</source>
        <translation>Nach einem aufsuchenden Kontakt stimmen sich andere zuerst ab.</translation>
    </message>
    <message>
        <source>Either side of a planned outreach visit.</source>
        <translation>Vor und nach einem geplanten aufsuchenden Besuch.</translation>
    </message>
    <message>
        <source>F&amp;reshness limit, days</source>
        <translation>&amp;Aktualitätsgrenze, Tage</translation>
    </message>
    <message>
        <source>For inquiries and referrals.</source>
        <translation>Für Anfragen und Weitervermittlungen.</translation>
    </message>
    <message>
        <source>L&amp;ook-ahead, days</source>
        <translation>Vora&amp;usschau, Tage</translation>
    </message>
    <message>
        <source>The clock stands still on &amp;weekends</source>
        <translation>Die Frist ruht an W&amp;ochenenden</translation>
    </message>
    <message>
        <source>The clock stands still on public &amp;holidays</source>
        <translation>Die Frist ruht an &amp;Feiertagen</translation>
    </message>
    <message>
        <source>Without news for longer, silence is not counted as free.</source>
        <translation>Ohne Nachricht für länger gilt Schweigen nicht als frei.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erfolgt</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of contacts</source>
        <translation>Verlauf der Kontakte</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Unternehmensangaben</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Besuch erfassen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Weitervermittlung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>A file from a partner</source>
        <translation>Eine Datei von einer Partnerorganisation</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Clusters and networks</source>
        <translation>Cluster und Netzwerke</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Dateien zwischen Desks</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>An jemanden im Haus übergeben</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Log an inquiry</source>
        <translation>Anfrage erfassen</translation>
    </message>
    <message>
        <source>Merge two companies</source>
        <translation>Zwei Unternehmen zusammenführen</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Neue Fragen</translation>
    </message>
    <message>
        <source>New version of the agreement</source>
        <translation>Neue Fassung der Vereinbarung</translation>
    </message>
    <message>
        <source>Next steps and follow-ups</source>
        <translation>Nächste Schritte und Nachverfolgungen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is near</source>
        <translation>Was in der Nähe ist</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>Kontakt {day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Overdue since {moment}</source>
        <translation>Überfällig seit {moment}</translation>
    </message>
    <message>
        <source>Answer by {moment}</source>
        <translation>Antwort bis {moment}</translation>
    </message>
    <message>
        <source>the company does it</source>
        <translation>macht das Unternehmen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachverfolgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Today’s visits</source>
        <translation>Heutige Besuche</translation>
    </message>
    <message>
        <source>Visits to log</source>
        <translation>Zu erfassende Besuche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Referrals waiting</source>
        <translation>Wartende Weitervermittlungen</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Fällige Schritte</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Offene Entwürfe</translation>
    </message>
    <message>
        <source>Checklists to fill in</source>
        <translation>Auszufüllende Checklisten</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>News from the register</source>
        <translation>Neues im Register</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned in the next days.</source>
        <translation>Für die nächsten Tage ist nichts geplant.</translation>
    </message>
    <message>
        <source>No referral waits for an answer.</source>
        <translation>Keine Weitervermittlung wartet auf Antwort.</translation>
    </message>
    <message>
        <source>No follow-up is due this week.</source>
        <translation>Diese Woche ist kein Schritt fällig.</translation>
    </message>
    <message>
        <source>Bring in the register of companies</source>
        <translation>Unternehmensregister einlesen</translation>
    </message>
    <message>
        <source>Then every company in Sweden is found by name, number or town.</source>
        <translation>Dann finden Sie jedes Unternehmen in Schweden nach Name, Nummer oder Ort.</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>One you know already, with or without a number.</source>
        <translation>Eines, das Sie schon kennen, mit oder ohne Nummer.</translation>
    </message>
    <message>
        <source>Plan your first visit</source>
        <translation>Ersten Besuch planen</translation>
    </message>
    <message>
        <source>Find the company with Ctrl+K, open it, and choose Plan a visit.</source>
        <translation>Suchen Sie das Unternehmen mit Strg+K, öffnen Sie es, und wählen Sie „Besuch planen“.</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>&amp;Find a company</source>
        <translation>Unternehmen &amp;suchen</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Export maturity</source>
        <translation>Exportreife</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type the code of your printout, and choose a new passphrase.</source>
        <translation>Geben Sie den Code Ihres Ausdrucks ein, und wählen Sie eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Open your desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>I have &amp;lost it: use the recovery code</source>
        <translation>&amp;Vergessen: Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Eight groups of five characters. Case, blanks and dashes do not matter.</source>
        <translation>Acht Gruppen zu fünf Zeichen. Groß- und Kleinschreibung, Leerzeichen und Striche sind gleichgültig.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Open with the code</source>
        <translation>Mit dem Code ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>All that was its own on {day} goes back to it. What came since stays with {kept}.</source>
        <translation>Alles, was ihm am {day} gehörte, geht zurück. Was seither dazukam, bleibt bei {kept}.</translation>
    </message>
    <message>
        <source>As before the merge</source>
        <translation>Wie vor der Zusammenführung</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>{name} becomes a company of its own again</source>
        <translation>{name} wird wieder ein eigenes Unternehmen</translation>
    </message>
    <message>
        <source>{name} is a company of its own again.</source>
        <translation>{name} ist wieder ein eigenes Unternehmen.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>Changed after the merge: what holds?</source>
        <translation>Nach der Zusammenführung geändert: Was gilt?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Undo the merge</source>
        <translation>Zusammenführung &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Nothing is said of any actor.</source>
        <translation>Über keinen Akteur steht etwas.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Show &amp;beside</source>
        <translation>&amp;Daneben zeigen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keine andere</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>Questions (*.json)</source>
        <translation>Fragen (*.json)</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>Fragen speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>wird jetzt gefragt</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keiner anderen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Planen …</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Erfassen …</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Wessen Besuche</translation>
    </message>
    <message>
        <source>Import a shared list…</source>
        <translation>Gemeinsame Liste importieren …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Tagesblatt …</translation>
    </message>
</context>
<context>
    <name>VisitReview</name>
    <message>
        <source>Counting what comes of {name}</source>
        <translation>Zählt, was aus {name} wird</translation>
    </message>
    <message>
        <source>Reading the rows again</source>
        <translation>Liest die Zeilen erneut</translation>
    </message>
</context>
<context>
    <name>VisitTravel</name>
    <message>
        <source>Travelled by</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>There and back, km</source>
        <translation>Hin und zurück, km</translation>
    </message>
    <message>
        <source>What is near: companies nobody has met…</source>
        <translation>In der Nähe: Unternehmen, bei denen noch niemand war …</translation>
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
        <translation>B&amp;eginn *</translation>
    </message>
    <message>
        <source>Last da&amp;y *</source>
        <translation>&amp;Letzter Tag *</translation>
    </message>
    <message>
        <source>&amp;End *</source>
        <translation>E&amp;nde *</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n visit(s) shown</source>
        <translation>
            <numerusform>%n Besuch angezeigt</numerusform>
            <numerusform>%n Besuche angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alle Akteure</translation>
    </message>
    <message>
        <source>All planned</source>
        <translation>Alle geplanten</translation>
    </message>
    <message>
        <source>Every planned visit that is over has been logged or cancelled.</source>
        <translation>Jeder geplante Besuch, der vorbei ist, wurde erfasst oder abgesagt.</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Find a company, and plan a visit from its page.</source>
        <translation>Suchen Sie ein Unternehmen, und planen Sie auf seiner Seite einen Besuch.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>No visits in the last 30 days</source>
        <translation>Keine Besuche in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>No visits in this period</source>
        <translation>Keine Besuche in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nothing to log</source>
        <translation>Nichts zu erfassen</translation>
    </message>
    <message>
        <source>Past 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>To log</source>
        <translation>Zu erfassen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What was logged or cancelled in the last 30 days stands here.</source>
        <translation>Hier steht, was in den letzten 30 Tagen erfasst oder abgesagt wurde.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call {who} and ask to come along on {day}.</source>
        <translation>{who} anrufen und fragen, ob ein gemeinsamer Besuch am {day} möglich ist.</translation>
    </message>
    <message>
        <source>The date is theirs now, and calling {who} is among your next steps.</source>
        <translation>Der Termin ist übernommen, und der Anruf bei {who} steht unter Ihren nächsten Schritten.</translation>
    </message>
    <message>
        <source>The visit is moved to {day}.</source>
        <translation>Der Besuch ist auf den {day} verschoben.</translation>
    </message>
    <message>
        <source>{name} is in the visit now. Choose who comes along.</source>
        <translation>{name} ist jetzt beim Besuch dabei. Wählen Sie, wer mitkommt.</translation>
    </message>
    <message>
        <source>Talk to {who} before the visit on {day}.</source>
        <translation>Vor dem Besuch am {day} mit {who} sprechen.</translation>
    </message>
    <message>
        <source>Talking to {who} is among your next steps.</source>
        <translation>Das Gespräch mit {who} steht jetzt unter Ihren nächsten Schritten.</translation>
    </message>
</context>
<context>
    <name>WeekPapersDialog</name>
    <message numerus="yes">
        <source>%n papers were saved.</source>
        <translation>
            <numerusform>%n Dokument wurde gespeichert.</numerusform>
            <numerusform>%n Dokumente wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were sent from {first} to {last}.</source>
        <translation>
            <numerusform>%n Weitervermittlung wurde von {first} bis {last} gesendet.</numerusform>
            <numerusform>%n Weitervermittlungen wurden von {first} bis {last} gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the papers in</source>
        <translation>Dokumente speichern in</translation>
    </message>
    <message>
        <source>Saving the papers…</source>
        <translation>Dokumente werden gespeichert …</translation>
    </message>
    <message>
        <source>Stopped. Papers that were already saved are whole, and stay.</source>
        <translation>Abgebrochen. Bereits gespeicherte Dokumente sind vollständig und bleiben.</translation>
    </message>
    <message>
        <source>A week’s referrals as PDFs</source>
        <translation>Die Weitervermittlungen einer Woche als PDFs</translation>
    </message>
    <message>
        <source>&amp;A day of the week</source>
        <translation>Ein &amp;Tag der Woche</translation>
    </message>
    <message>
        <source>Each is saved in its own language, with the form for the answer. One that the company has not consented to is left out and named.</source>
        <translation>Jede wird in ihrer eigenen Sprache gespeichert, mit dem Formular für die Antwort. Eine, der das Unternehmen nicht zugestimmt hat, wird ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>Save the &amp;files for programs (.json), too</source>
        <translation>Auch die &amp;Dateien für Programme (.json) speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save in a folder…</source>
        <translation>In einem Ordner &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>WhoIsRight</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>An {name} übergeben</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>{name} einladen</translation>
    </message>
    <message>
        <source>Who is right for this</source>
        <translation>Wer hier der Richtige ist</translation>
    </message>
    <message>
        <source>{name} (your actor)</source>
        <translation>{name} (Ihr Akteur)</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Ist es eines von diesen?</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieses</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>The wish was lifted.</source>
        <translation>Der Wunsch wurde aufgehoben.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Every actor is told to hold from now on. Only a coordinator can lift it.</source>
        <translation>Ab jetzt erhalten alle Akteure die Auskunft abzuwarten. Nur die Koordination kann das aufheben.</translation>
    </message>
    <message>
        <source>&amp;Who said so *</source>
        <translation>&amp;Wer hat das gesagt *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Lift the wish</source>
        <translation>Wunsch auf&amp;heben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Colleagues at {name}</source>
        <translation>Kolleginnen und Kollegen bei {name}</translation>
    </message>
    <message>
        <source>Every partner</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>Files between desks</source>
        <translation>Dateien zwischen Desks</translation>
    </message>
    <message>
        <source>Last handed over {moment}.</source>
        <translation>Zuletzt weitergegeben: {moment}.</translation>
    </message>
    <message>
        <source>Nothing is new for them.</source>
        <translation>Für sie ist nichts neu.</translation>
    </message>
    <message>
        <source>Save the file for {to}</source>
        <translation>Datei für {to} speichern</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n records.</source>
        <translation>
            <numerusform>Die Datei enthält %n Eintrag.</numerusform>
            <numerusform>Die Datei enthält %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>To hand over: {what}.</source>
        <translation>Zu übergeben: {what}.</translation>
    </message>
    <message>
        <source>Your key’s check: {key}</source>
        <translation>Prüfzahl Ihres Schlüssels: {key}</translation>
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
        <translation>Stand der Kenntnis</translation>
    </message>
</context>
<context>
    <name>_Farewell</name>
    <message>
        <source>Something you typed could not be saved. Make room, or close again.</source>
        <translation>Etwas von Ihrer Eingabe konnte nicht gespeichert werden. Schaffen Sie Platz, oder schließen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Actor that comes along</source>
        <translation>Akteur, der mitkommt</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Wer mitkommt</translation>
    </message>
    <message>
        <source>Remove from the visit</source>
        <translation>Vom Besuch entfernen</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
</context>
</TS>
