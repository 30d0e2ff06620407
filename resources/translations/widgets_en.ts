<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerClock</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message numerus="yes">
        <source>%n organisations.</source>
        <translation>
            <numerusform>%n organisation.</numerusform>
            <numerusform>%n organisations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message numerus="yes">
        <source>%n row(s) are read as is said here.</source>
        <translation>
            <numerusform>%n row is read as is said here.</numerusform>
            <numerusform>%n rows are read as is said here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell a week or a month only.</source>
        <translation>
            <numerusform>%n row tells a week or a month only.</numerusform>
            <numerusform>%n rows tell a week or a month only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) tell no year.</source>
        <translation>
            <numerusform>%n row tells no year.</numerusform>
            <numerusform>%n rows tell no year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n brought in</numerusform>
            <numerusform>%n brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) came in with it.</source>
        <translation>
            <numerusform>%n company came in with the list.</numerusform>
            <numerusform>%n companies came in with the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided, not brought in</source>
        <translation>
            <numerusform>%n decided, not brought in</numerusform>
            <numerusform>%n decided, not brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) planned.</source>
        <translation>
            <numerusform>%n follow-up planned.</numerusform>
            <numerusform>%n follow-ups planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>%n kept aside</numerusform>
            <numerusform>%n kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n row brought in.</numerusform>
            <numerusform>%n rows brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: used since</source>
        <translation>
            <numerusform>%n stays: used since</numerusform>
            <numerusform>%n stay: used since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the list were changed since.</source>
        <translation>
            <numerusform>%n visit of the list was changed since.</numerusform>
            <numerusform>%n visits of the list were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies) before, {after} after.</source>
        <translation>
            <numerusform>Checklist debt: %n company before, {after} after.</numerusform>
            <numerusform>Checklist debt: %n companies before, {after} after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist debt: %n company(ies), as before.</source>
        <translation>
            <numerusform>Checklist debt: %n company, as before.</numerusform>
            <numerusform>Checklist debt: %n companies, as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n row(s) used since: see “Stays”.</source>
        <translation>
            <numerusform>Taken back, but for %n row used since: see “Stays”.</numerusform>
            <numerusform>Taken back, but for %n rows used since: see “Stays”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearPage</name>
    <message numerus="yes">
        <source>%n company(-ies) nobody has met</source>
        <translation>
            <numerusform>%n company nobody has met</numerusform>
            <numerusform>%n companies nobody has met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message numerus="yes">
        <source>%n records were taken in.</source>
        <translation>
            <numerusform>%n record was taken in.</numerusform>
            <numerusform>%n records were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n records something you changed yourself is kept.</source>
        <translation>
            <numerusform>In %n record something you changed yourself is kept.</numerusform>
            <numerusform>In %n records something you changed yourself is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedPart</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%Ln company(s) imported.</source>
        <translation>
            <numerusform>%Ln company imported.</numerusform>
            <numerusform>%Ln companies imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %Ln of your companies: see Today.</source>
        <translation>
            <numerusform>There is news of %Ln of your companies: see Today.</numerusform>
            <numerusform>There is news of %Ln of your companies: see Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n other change(s) waiting</source>
        <translation>
            <numerusform>%n other change waiting</numerusform>
            <numerusform>%n other changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) waiting to be sent</source>
        <translation>
            <numerusform>%n visit waiting to be sent</numerusform>
            <numerusform>%n visits waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n change(s) wait</source>
        <translation>
            <numerusform>more than %n change waits</numerusform>
            <numerusform>more than %n changes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message numerus="yes">
        <source>%n company(-ies) that the desk does not know.</source>
        <translation>
            <numerusform>%n company that the desk does not know.</numerusform>
            <numerusform>%n companies that the desk does not know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message numerus="yes">
        <source>%n given back.</source>
        <translation>
            <numerusform>%n given back.</numerusform>
            <numerusform>%n given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand &amp;over %n</source>
        <translation>
            <numerusform>Hand &amp;over %n</numerusform>
            <numerusform>Hand &amp;over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeoverRow</name>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n handed over</numerusform>
            <numerusform>%n handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message numerus="yes">
        <source>%n checklists were answered in this version.</source>
        <translation>
            <numerusform>%n checklist was answered in this version.</numerusform>
            <numerusform>%n checklists were answered in this version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n visit(s) shown</source>
        <translation>
            <numerusform>%n visit shown</numerusform>
            <numerusform>%n visits shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPapersDialog</name>
    <message numerus="yes">
        <source>%n papers were saved.</source>
        <translation>
            <numerusform>%n paper was saved.</numerusform>
            <numerusform>%n papers were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were sent from {first} to {last}.</source>
        <translation>
            <numerusform>%n referral was sent from {first} to {last}.</numerusform>
            <numerusform>%n referrals were sent from {first} to {last}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message numerus="yes">
        <source>The file holds %n records.</source>
        <translation>
            <numerusform>The file holds %n record.</numerusform>
            <numerusform>The file holds %n records.</numerusform>
        </translation>
    </message>
</context>
</TS>
