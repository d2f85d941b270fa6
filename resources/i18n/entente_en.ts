<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Absent</name>
        <message numerus="yes">
            <source>Show its %n engagement(s) on the timeline</source>
            <translation>
                <numerusform>Show its %n engagement on the timeline</numerusform>
                <numerusform>Show its %n engagements on the timeline</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n going on</source>
            <translation>
                <numerusform>%n going on</numerusform>
                <numerusform>%n going on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskingAgain</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) answered for {what} of {about}. Ask again?</source>
            <translation>
                <numerusform>%n post answered for {what} of {about}. Ask again?</numerusform>
                <numerusform>%n posts answered for {what} of {about}. Ask again?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) answered for {what} of ‘{title}’. Ask again?</source>
            <translation>
                <numerusform>%n post answered for {what} of ‘{title}’. Ask again?</numerusform>
                <numerusform>%n posts answered for {what} of ‘{title}’. Ask again?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n file(s) could not be attached.</source>
            <translation>
                <numerusform>%n file could not be attached.</numerusform>
                <numerusform>%n files could not be attached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be attached; the others were.</source>
            <translation>
                <numerusform>%n file could not be attached; the others were.</numerusform>
                <numerusform>%n files could not be attached; the others were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept in the plan now: %n file(s).</source>
            <translation>
                <numerusform>Kept in the plan now: %n file.</numerusform>
                <numerusform>Kept in the plan now: %n files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Badges</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarEdits</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarHead</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CancelRest</name>
        <message numerus="yes">
            <source>Cancel %n engagement(s)</source>
            <translation>
                <numerusform>Cancel %n engagement</numerusform>
                <numerusform>Cancel %n engagements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoicePopup</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit. Type on, or press Down to choose.</source>
            <translation>
                <numerusform>%n fit. Type on, or press Down to choose.</numerusform>
                <numerusform>%n fit. Type on, or press Down to choose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%n record(s) differ. Nothing was changed.</source>
            <translation>
                <numerusform>%n record differs. Nothing was changed.</numerusform>
                <numerusform>%n records differ. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContactsScreen</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message numerus="yes">
            <source>%n copies pasted as ideas, the first on {dates}.</source>
            <translation>
                <numerusform>%n copies pasted as ideas, the first on {dates}.</numerusform>
                <numerusform>%n copies pasted as ideas, the first on {dates}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s) copied. Paste puts copies where you are.</source>
            <translation>
                <numerusform>%n engagement copied. Paste puts copies where you are.</numerusform>
                <numerusform>%n engagements copied. Paste puts copies where you are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of what was copied is no longer in the plan.</source>
            <translation>
                <numerusform>%n of what was copied is no longer in the plan.</numerusform>
                <numerusform>%n of what was copied is no longer in the plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DensityStrip</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueCommands</name>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n line copied.</numerusform>
                <numerusform>%n lines copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileDrops</name>
        <message numerus="yes">
            <source>Not attached: %n thing(s).</source>
            <translation>
                <numerusform>Not attached: %n thing.</numerusform>
                <numerusform>Not attached: %n things.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n change(s) of a field</source>
            <translation>
                <numerusform>%n change of a field</numerusform>
                <numerusform>%n changes of a field</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the history cannot be read. What they changed is in the plan.</source>
            <translation>
                <numerusform>%n entry of the history cannot be read. What it changed is in the plan.</numerusform>
                <numerusform>%n entries of the history cannot be read. What they changed is in the plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HoldersDialog</name>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n line copied.</numerusform>
                <numerusform>%n lines copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n recipient</numerusform>
                <numerusform>%n recipients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation>
                <numerusform>%n command</numerusform>
                <numerusform>%n commands</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaterEditions</name>
        <message numerus="yes">
            <source>Changed in this edition only; %n edition(s) of its series follow.</source>
            <translation>
                <numerusform>Changed in this edition only; %n edition of its series follows.</numerusform>
                <numerusform>Changed in this edition only; %n editions of its series follow.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadTimesPage</name>
        <message numerus="yes">
            <source>%n lead time(s)</source>
            <translation>
                <numerusform>%n lead time</numerusform>
                <numerusform>%n lead times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n change(s) could not be written to the plan file.</source>
            <translation>
                <numerusform>%n change could not be written to the plan file.</numerusform>
                <numerusform>%n changes could not be written to the plan file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be written to the shared plan.</source>
            <translation>
                <numerusform>%n change could not be written to the shared plan.</numerusform>
                <numerusform>%n changes could not be written to the shared plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message numerus="yes">
            <source>%n record(s) of this plan cannot be read and are left out: {records}. They stay in the file untouched, and nothing is written to it.</source>
            <translation>
                <numerusform>%n record of this plan cannot be read and is left out: {records}. It stays in the file untouched, and nothing is written to it.</numerusform>
                <numerusform>%n records of this plan cannot be read and are left out: {records}. They stay in the file untouched, and nothing is written to it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MilestoneMaking</name>
        <message numerus="yes">
            <source>%n milestone(s) made; “What is due” lists them.</source>
            <translation>
                <numerusform>%n milestone made; “What is due” lists it.</numerusform>
                <numerusform>%n milestones made; “What is due” lists them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message numerus="yes">
            <source>Shift the due days of %n open ask(s) too</source>
            <translation>
                <numerusform>Shift the due days of %n open ask too</numerusform>
                <numerusform>Shift the due days of %n open asks too</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveRest</name>
        <message numerus="yes">
            <source>%n answer(s) to ask for again</source>
            <translation>
                <numerusform>%n answer to ask for again</numerusform>
                <numerusform>%n answers to ask for again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s) would move</source>
            <translation>
                <numerusform>%n engagement would move</numerusform>
                <numerusform>%n engagements would move</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) to tell</source>
            <translation>
                <numerusform>%n host to tell</numerusform>
                <numerusform>%n hosts to tell</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n new finding</numerusform>
                <numerusform>%n new findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would stay</source>
            <translation>
                <numerusform>%n would stay</numerusform>
                <numerusform>%n would stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n engagement(s)</source>
            <translation>
                <numerusform>Move %n engagement</numerusform>
                <numerusform>Move %n engagements</numerusform>
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
        <name>NamesColumn</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextStepsDialog</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifying</name>
        <message numerus="yes">
            <source>%n change(s) not saved yet</source>
            <translation>
                <numerusform>%n change not saved yet</numerusform>
                <numerusform>%n changes not saved yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n ask(s).</source>
            <translation>
                <numerusform>Deleted %n ask.</numerusform>
                <numerusform>Deleted %n asks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n engagement(s).</source>
            <translation>
                <numerusform>Deleted %n engagement.</numerusform>
                <numerusform>Deleted %n engagements.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OddRecordsDialog</name>
        <message numerus="yes">
            <source>%n record(s) cannot be read</source>
            <translation>
                <numerusform>%n record cannot be read</numerusform>
                <numerusform>%n records cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message numerus="yes">
            <source>%n finding(s) gone.</source>
            <translation>
                <numerusform>%n finding gone.</numerusform>
                <numerusform>%n findings gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n new finding</numerusform>
                <numerusform>%n new findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s).</source>
            <translation>
                <numerusform>%n new finding.</numerusform>
                <numerusform>%n new findings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverlayButton</name>
        <message numerus="yes">
            <source>%n overlay(s)</source>
            <translation>
                <numerusform>%n overlay</numerusform>
                <numerusform>%n overlays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hosts %n shown</source>
            <translation>
                <numerusform>hosts %n shown</numerusform>
                <numerusform>hosts %n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaletteDeeds</name>
        <message numerus="yes">
            <source>%n engagement(s) are shown.</source>
            <translation>
                <numerusform>%n engagement are shown.</numerusform>
                <numerusform>%n engagements are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>%n thing to check</numerusform>
                <numerusform>%n things to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartSections</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleKeptDialog</name>
        <message numerus="yes">
            <source>%n backup(s) in {folder}.</source>
            <translation>
                <numerusform>%n backup in {folder}.</numerusform>
                <numerusform>%n backups in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold it, the newest of {day}, in {folder}.</source>
            <translation>
                <numerusform>%n backup still holds it, of {day}, in {folder}.</numerusform>
                <numerusform>%n backups still hold it, the newest of {day}, in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the history.</source>
            <translation>
                <numerusform>%n entry of the history.</numerusform>
                <numerusform>%n entries of the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) copied.</source>
            <translation>
                <numerusform>%n place copied.</numerusform>
                <numerusform>%n places copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) say the name in words and go on saying it: change them by hand.</source>
            <translation>
                <numerusform>%n place says the name in words and goes on saying it: change it by hand.</numerusform>
                <numerusform>%n places say the name in words and go on saying it: change them by hand.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Readouts</name>
        <message numerus="yes">
            <source>%n read-out(s) can be drafted for those who were to know of it.</source>
            <translation>
                <numerusform>%n read-out can be drafted for those who were to know of it.</numerusform>
                <numerusform>%n read-outs can be drafted for those who were to know of it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{said} and %n more</source>
            <translation>
                <numerusform>{said} and %n more</numerusform>
                <numerusform>{said} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordWriting</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegionHeirDialog</name>
        <message numerus="yes">
            <source>‘{title}’ holds %n country(ies).</source>
            <translation>
                <numerusform>‘{title}’ holds %n country.</numerusform>
                <numerusform>‘{title}’ holds %n countries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegionsDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n country</numerusform>
                <numerusform>%n countries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n page was sent to the printer.</numerusform>
                <numerusform>%n pages were sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{document}, %n page(s), was saved as {path}.</source>
            <translation>
                <numerusform>{document}, %n page, was saved as {path}.</numerusform>
                <numerusform>{document}, %n pages, was saved as {path}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RollYear</name>
        <message numerus="yes">
            <source>%n engagement(s) come again</source>
            <translation>
                <numerusform>%n engagement comes again</numerusform>
                <numerusform>%n engagements come again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n new finding</numerusform>
                <numerusform>%n new findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not made</source>
            <translation>
                <numerusform>%n not made</numerusform>
                <numerusform>%n not made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n engagement(s)</source>
            <translation>
                <numerusform>Make %n engagement</numerusform>
                <numerusform>Make %n engagements</numerusform>
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
        <name>Rolling</name>
        <message numerus="yes">
            <source>%n engagement(s) made, to be confirmed.</source>
            <translation>
                <numerusform>%n engagement made, to be confirmed.</numerusform>
                <numerusform>%n engagements made, to be confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>%n thing to check</numerusform>
                <numerusform>%n things to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedPlanDialog</name>
        <message numerus="yes">
            <source>The plan “{title}” is there, with %n engagement(s).</source>
            <translation>
                <numerusform>The plan “{title}” is there, with %n engagement.</numerusform>
                <numerusform>The plan “{title}” is there, with %n engagements.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingNotices</name>
        <message numerus="yes">
            <source>%n change(s) by {who}</source>
            <translation>
                <numerusform>%n change by {who}</numerusform>
                <numerusform>%n changes by {who}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) of an earlier session had not been written. They were kept on this computer and are taken up again; nothing needs to be done twice.</source>
            <translation>
                <numerusform>%n edit of an earlier session had not been written. It was kept on this computer and is taken up again; nothing needs to be done twice.</numerusform>
                <numerusform>%n edits of an earlier session had not been written. They were kept on this computer and are taken up again; nothing needs to be done twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) of yours are at odds with what others changed meanwhile. Theirs is in the plan, yours is kept. Decide which to take.</source>
            <translation>
                <numerusform>%n edit of yours is at odds with what others changed meanwhile. Theirs is in the plan, yours is kept. Decide which to take.</numerusform>
                <numerusform>%n edits of yours are at odds with what others changed meanwhile. Theirs is in the plan, yours is kept. Decide which to take.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingWords</name>
        <message numerus="yes">
            <source>%n edit(s) to decide</source>
            <translation>
                <numerusform>%n edit to decide</numerusform>
                <numerusform>%n edits to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) waiting</source>
            <translation>
                <numerusform>%n edit waiting</numerusform>
                <numerusform>%n edits waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShiftSeveral</name>
        <message numerus="yes">
            <source>Shift %n engagement(s)</source>
            <translation>
                <numerusform>Shift %n engagement</numerusform>
                <numerusform>Shift %n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The selection: %n engagement(s)</source>
            <translation>
                <numerusform>The selection: %n engagement</numerusform>
                <numerusform>The selection: %n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the filter shows: %n engagement(s)</source>
            <translation>
                <numerusform>What the filter shows: %n engagement</numerusform>
                <numerusform>What the filter shows: %n engagements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n page was sent to the printer.</numerusform>
                <numerusform>%n pages were sent to the printer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n answer(s) open</source>
            <translation>
                <numerusform>%n answer open</numerusform>
                <numerusform>%n answers open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TravelPage</name>
        <message numerus="yes">
            <source>%n stop(s) copied.</source>
            <translation>
                <numerusform>%n stop copied.</numerusform>
                <numerusform>%n stops copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TravelStrip</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnitingDialog</name>
        <message numerus="yes">
            <source>‘{kept}’ stays and ‘{gone}’ goes. %n entry(s) that point at it will point at ‘{kept}’.</source>
            <translation>
                <numerusform>‘{kept}’ stays and ‘{gone}’ goes. %n entry that points at it will point at ‘{kept}’.</numerusform>
                <numerusform>‘{kept}’ stays and ‘{gone}’ goes. %n entries that point at it will point at ‘{kept}’.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaiveConsentsDialog</name>
        <message numerus="yes">
            <source>%n consent(s) missing</source>
            <translation>
                <numerusform>%n consent missing</numerusform>
                <numerusform>%n consents missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowsToggle</name>
        <message numerus="yes">
            <source>%n without a day</source>
            <translation>
                <numerusform>%n without a day</numerusform>
                <numerusform>%n without a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Counted</name>
        <message numerus="yes">
            <source>%n all through</source>
            <translation>
                <numerusform>%n all through</numerusform>
                <numerusform>%n all through</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
    </context>
</TS>