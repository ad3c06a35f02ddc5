<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>ActivitiesScreen</name>
    <message>
        <source>What is hard to do because of your pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one thing you want to do with more ease, such as: tie my shoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdherenceCard</name>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home, told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions, %2 %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 at home, told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was up a bit last time. Your answer helps to set today&apos;s dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After last time: did your pain settle within a day?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>record seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handout made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card page made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records exported: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge page made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record page made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit exported: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit cut found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on with records that fall short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record sent to another clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record came from another clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record taken back before it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan end undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal taken as allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home sessions entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock found right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff made lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff lead no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff secret set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff secret changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff roles changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditEnd</name>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for programs, as FHIR AuditEvent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients stand here by code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what everybody did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with these words: what, who or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>Only about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupAlert</name>
    <message>
        <source>The last backup was not made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of the records yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore proven with the backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: make the recovery key. Without this kiosk nobody can open a backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is being made and opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are being brought back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 was opened and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was not made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery key yet: without this kiosk nobody can open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is in, and no folder for backups is set. This one would be on the kiosk&apos;s own disk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, patients: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathingScreen</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, one calm minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your shoulders drop. Breathe in as the circle grows, out as it shrinks. Do not force it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>The card&apos;s square, to scan or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the PIN down for the patient: it is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the card now: its square is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairCount</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairScreen</name>
    <message>
        <source>Sit down and get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down, five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down, as often as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often did you stand up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up five times, on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up for half a minute, on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a firm chair against the wall, in reach of this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross your arms on your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up and sit down five times, as fast as is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up and sit down as often as is safe in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if it hurts a lot, or you feel dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is kept. You can try again, or leave it for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio sees it beside the next ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch here when you sit after the fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper can touch here each time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>What would you like to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the last set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLines</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckupActions</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckupScreen</name>
    <message>
        <source>How well can you do this now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you began here: how has it changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the trouble you came with, all in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t do it at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As well as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningSheet</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not react until the ring is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicSettings</name>
    <message>
        <source>On every printed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 60 letters, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set. It stands on every handout, and on the screen that says to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every handout, and on the screen that says to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number such as 112 or +44 20 7946 0000, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number or an address that patients may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 80 letters, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message numerus="yes">
        <source>%1 of %n digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to where it should be, or its corners to make it larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>The part that is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayExercise</name>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n days, reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, still to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>No session on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise was done at the kiosk on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Had settled by the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home, told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients of mine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list. F1 shows what the keys do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Two new plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff number was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal was decided twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag was seen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the patient the code that counts, and print a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your colleague the number that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other plan can be made the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kiosks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kiosks say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Well done. That is session %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: as gently as you need. A flare-up passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midday: the same exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midday: your next exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon: the same exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon: your next exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening: the same exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening: your next exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow: the same exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow: your next exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: the same exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: your next exercises, at home or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weeks are done. Go on till your physio plans what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is complete. Ask your physio what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>hold {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {n} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the yellow band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the red band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the green band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the blue band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the black band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the silver band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the gold band</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n each side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase this record for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all sessions, answers, plans and notes go, and nobody can bring them back. It goes from every backup that can be reached with the next one; packs made before still hold it. That it was erased, when and by whom stays in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The content in {folder} cannot be used. {problem}. Run: physio-kiosk content check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise cannot be saved yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body cannot do this yet. {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise could not be saved. The disk may be full: make room and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or video of this exercise is gone. Take it out, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records no longer refuse changes of what was written: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that acts by itself was put into the records: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {what} of the audit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {what} of the audit was changed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {what} of the audit was not written by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of {what} was put into the audit by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the audit was cut off: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole audit was written with another key than this kiosk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the audit that {what} was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no days left. Choose more weeks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which positions and what equipment it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write first how it is done, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how much of it is done, and with which side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows this exercise yet. Add a photo or a video of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is here already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} photos are the most. Take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is here already. Choose another part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {most} letters or fewer for one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a number of days from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {number} letters, and {most} is the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has digits, such as 020 7946 0000. Put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is like ann@example.org. Put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is like 14:30. Put it right, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {most} letters at the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next visit is a day and a time, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot have {odd} in it. Take that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter. Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has {most} letters at the most, and this one {number}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this name has too many marks. Enter the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth is from {oldest} to {year}, such as 1984. Put it right, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has an exercise that is a draft. A physio opens it under Exercises and confirms what it needs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green must end below amber: green ends at {green_max} and amber at {amber_max}. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;{name}&quot;. There are: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not allowed for {name}: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff PIN has {least} to {most} digits. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short PIN has {least} or {most} digits. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is too easy to guess. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff number has {length} digits. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 120 letters. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not {action} with this sign-in. Ask a colleague who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has {least} to {most} letters. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase is too easy to guess. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Nothing is lost. Please tell the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no photo or video. Choose a .jpg, .png, .mp4, .webm or .mov file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video does not play here. Save it as .mp4 (H.264) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video lasts {seconds:.0f} seconds; at most {most} can be taken. Cut it to one or two repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video has {width} by {height} dots; at most 3840 by 2160 can be taken. Save it smaller, at best as 1920 by 1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose a photo or a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is {size:.0f} MB; at most {most_mb} MB can be taken. Make it shorter or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has too many dots. Make it smaller and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo, though it is called one. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}. Choose another file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version before this one. Install one from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not signed by whom this kiosk trusts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a newer version of the kiosk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version could not be installed. The version before runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not signed by whom this kiosk trusts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signed version in {folder}. It has two files, whose names end in .deb and .deb.minisig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version stays: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version was not taken, and nothing was changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not newer than {version}, which runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more. Put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was not installed as a package, so it is not updated by a file. Update it the way it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk trusts nobody&apos;s updates yet. Put the public key of whom you trust in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was not printed, because {why}. Please tell the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font {path} is missing. Run: make setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font {path} cannot be read. Run: make setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language {language} has no words for the handout. Add the file text/{language}/handout.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo {path} is too large. Save it below 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo {path} is too large. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo {path} cannot be read. Save it again as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the kiosk&apos;s records is nearly full, so the export has stopped. Free some space, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter names the patient. Leave pdf out, or choose identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet needs the package duckdb: install physio-kiosk[parquet], or leave parquet out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} cannot be written. Check who may write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in {where}. Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is larger than {where} can hold in one file. Choose fewer formats or patients, or another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} can only be read. Unlock the stick, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in {where}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not there. Put the stick back or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is not there. Check its name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was made by a newer version. Install that version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no JSON in it. Only a pack with JSON can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names were left out of the pack. Only an identified one can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds some days only. Only one of all days can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is damaged or was changed. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a pack of Physio Kiosk. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this pack. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is locked. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of {table} in the pack cannot be read. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the audit cannot be read from {file}. Put it back, or move that file away: a new chain begins then, and the audit says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were changed from outside: they no longer keep who did what. Bring them back from your last backup: physio-kiosk restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Put the stick in again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: its records were exchanged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a whole backup of this program, or was cut off. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: its content was exchanged or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: its records were exchanged or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again: all that was shown as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a backup; it ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: its content was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kiosk data in {folder}. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {folder} is gone. Put it back before a backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {place} for backups is not there. Put the stick in, or make the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another backup is being made. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s key is damaged. Join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records in this copy. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not hold what the records hold. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged: not every page of it can be read. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s data file is gone or empty: {file}. Bring the records back from your last backup: physio-kiosk restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kiosk data in {folder}. Check the folder, or start the kiosk there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is gone. Without it the data cannot be read: put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key in {key}, but no records in {folder}. Bring the records back from your last backup: physio-kiosk restore; for a new clinic, move that key away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds something else. Move it elsewhere, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has decided this already. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an archived record can be erased. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restricted record is left out of exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} does not hold a key. Put the right one back, or type the recovery key: physio-kiosk key recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written. Check that it is a folder and who may write there, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} cannot be read. Allow this user to read it: without it the data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start the kiosk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has already marked this as seen. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing from these records. Start the kiosk as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the records can be kept. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} is in use on the machine {other}, or was when that stopped. Close the kiosk there; if this disk has moved here for good, delete the file {file} and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk or a command is using the data folder {folder}. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s data cannot be read: the key is not the right one, or the file is damaged. Bring the records back from your last backup: physio-kiosk restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s data file is damaged. Bring the records back from your last backup: physio-kiosk restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last that was saved is missing from the kiosk&apos;s data. What was found is kept as it is. Put the data folder back as it was, or bring back your last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kiosk.witness is gone, which says how far the records go: what was saved last may be missing. Put the whole data folder back as it was, or bring back your last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not give out the key of the records. Type the recovery key: physio-kiosk key recover --data {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not kept. Nothing was changed: choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user&apos;s key store takes no key. Nothing was changed: use --keep file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records in {folder}, but its disk is not there now. Check that disk. For a new clinic in that folder, delete {mark} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kiosk is using the data folder {folder}. Close it first, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records changed too much while they were read. Try again when fewer people are at the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is locked. Say with --recovery-key or --key-file what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup belongs to other records, or to an earlier key of these. Use the key, or the recovery key, that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed since it was made, or put together from two. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery key had been made when this backup was. Use the key file instead: --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {most} letters or fewer for one activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first, then save the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note has {number} letters, and {most} is the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note is not here any more. Look at the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has just changed this note. Read theirs, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit the kiosk&apos;s data. Put back the key that belongs to it, or type the recovery key: physio-kiosk key recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s data was made by a newer version of this program. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose a folder for the data with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be read. Allow this user to read and write it, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records can be kept in {folder}. Choose a folder on a disk with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} is on a shared or network disk ({kind}), where records can be destroyed. Choose a folder on this machine&apos;s own disk with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} has {length} digits and nothing else. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referrer has {most} letters at the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is restricted. Lift that first: an admin or a lead may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code belongs to somebody already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause cannot end before it begins. Check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has already ended. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this plan meanwhile. Compare the two, then choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs &apos;{name}&apos;, which this kiosk&apos;s content lacks. Put the content back, or give the patient a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has already decided this, or the facts have changed. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery lock is damaged. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has {words} words; these are {number}. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two words have changed places, or one is wrong. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key belongs to other records, or to an earlier key of these. Take the sheet that was printed last before this copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {folder} is damaged. Make a new recovery key: physio-kiosk key rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} is not one of the recovery key&apos;s words. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has records already, and packs come into an empty one only. Choose a new folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack points at records that are not in it. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of {table} in the pack is not allowed here. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup waits to be put in place already. Start the kiosk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold what it says. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore into {folder} was cut off. Restore once more into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this program. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key is in {file}. Move it away, or name another file in PHYSIO_KIOSK_KEY_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is restricted. Ask an admin or a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here any more. Nothing of it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was restricted or erased meanwhile. Export once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} belongs to somebody already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a physio can be the lead. Choose another colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you have now. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what they are now. Choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the number {number}. See: physio-kiosk staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last admin stays one. Add another admin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last admin cannot leave. Add another admin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name of at most {most} letters. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the kiosk&apos;s data. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read or write. Check the disk and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be opened. Check who may read and write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records have a newer shape, and there is no copy of them in the one before. The newer version stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved since the update, and going back would lose it. The newer version stays. Install one that is newer still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in the shape before does not belong to these records, or was changed. The newer version stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in the shape before is damaged. The newer version stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {folder} is gone. Put it back before another version is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version would lose a part of the records. It is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before this one does not know the shape of the copy either. The newer version stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were made by a newer version than this one. Install a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot take over the records as they are. It is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s new key cannot be read on this kiosk. Join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {root} cannot be read. Check sslrootcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a whole code for joining. Scan it again, or copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server cannot be reached. Check the network; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was taken off the clinic&apos;s server. To bring it back, join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server is older than this kiosk. Run there: physio-kiosk server init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a copy, or an old backup, of a kiosk that went on. Join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server has no disk space left. Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk&apos;s disk refuses to store what came. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed here just now. It goes first; the rest comes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already, or is older than 30 minutes. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a new key, which this kiosk was not given. Join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be exchanged with the clinic&apos;s server. The log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no server yet. Join one first: physio-kiosk join CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records here already, and the clinic has its own. Two are not made one: join with a new, empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text from the clinic&apos;s server does not open with this kiosk&apos;s key. Join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a server. It looks like: &quot;host=db.example dbname=physio&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not the key that is needed here. Kiosks get the .pub file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no key for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office has sent content, and this kiosk does not know its signature. Run: physio-kiosk content trust KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content from the server was not signed by head office, and was not taken. Tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content from the server came damaged. It is asked for again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content from the server is too large. Head office must make it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers older content than this kiosk has. The newer one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers another clinic&apos;s content. It was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the content that head office has sent. Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content from head office has mistakes and was not taken. Run there: physio-kiosk content check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content from head office lacks exercises that plans here use. It was not taken. Tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a whole address of a clinic. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this clinic&apos;s own address. Ask the other one for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of this patient is open. Send the record when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clinic has this record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is on its way already. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was sent to {clinic} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clinic is not on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other clinic has taken this record in. Ask them to send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has not arrived at another clinic yet, so it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record came from a newer version. Bring this kiosk up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record from {clinic} waits: its plans use exercises that are not here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record from {clinic} cannot be read. Ask them to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be saved on the USB stick. It may be full or taken out. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety questions come first. Sign in again to answer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan was changed just now. Sign in again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to print yet. Ask a physio to set one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet, so there are no lessons to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to report on yet. Set one up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too small to print. Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there or cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not past its time. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo has at most {most} MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read. Put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has too many dots. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide any more. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since this was proposed. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle would hold personal data, so it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {out}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked at: see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patients}, {sessions}, {size:.1f} MB, {year:.1f} MB a patient-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries, all as they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {made:%Y-%m-%d %H:%M}, opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises} exercises, {programmes} programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reps} reps in {spent:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages, their codes read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, SQLite {sqlite}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{patients}, {sessions}, {size:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the records is {size} MB long. Close the kiosk and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken} Keep the data folder and its backups as they are, and tell whoever answers for the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup. Make one: physio-kiosk backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is of {day}. Check the folder or stick for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is behind. Set its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s clock is ahead. Set its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} things of the clinic&apos;s own content cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the clinic&apos;s own content ({number}) cannot be shown or printed whole: {problem}. See physio-kiosk content check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set did not play as it should. Install this version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s fonts are missing. Run: make setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {sqlite} can lose records. Install this program&apos;s own version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read {path}. Allow only the kiosk&apos;s user to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has ended by a fault. Send a support bundle, then delete {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 MB in {took:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB are left on the disk of {folder}. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it. Replace it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk took {took:.1f} s for what should take 0.1 s. Check it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free. Close other programs, or restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no display that can be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen is connected. Check its cable and that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound server that can be listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s tone is not heard. Check the sound device and its volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voice that can be listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s voice is not heard. Restart it, and check speech-dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touch screen does not answer any more. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no touch screen was seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written. Check the disk, and who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {path} is missing or spoilt. Run: make setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last exchanged {at:%Y-%m-%d %H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {ends:%Y-%m-%d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kiosk is on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exchanged with the clinic&apos;s server for a day: {waiting} changes wait. Check the network, then the server page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on {ends:%Y-%m-%d}. Have a new one made, then join with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate {file} cannot be read. Join the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person has to be an admin: they let the others in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works at this kiosk already. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records here already. Add the first admin on this computer: physio-kiosk staff add --role admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physio has to see this patient&apos;s flag before a plan is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise of this plan is clear to do. A physio has to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that is still to come cannot be ticked. Take that tick out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language {language} has no words for the letter. Add the file text/{language}/letter.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the kiosk a name of up to 40 letters, such as Room 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one kiosk needs a part that is not installed. Run: pip install physio-kiosk[server]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That plan is not here any more. Keep the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which activity that is, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from {low:g} to {high:g}, with {decimals} decimal at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} activities at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise came with the kiosk. Copy it, and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is locked after too many tries. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait {n} seconds, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is not your PIN or passphrase. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme &quot;{programme}&quot;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lessons for a programme &quot;{programme}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson &quot;{lesson}&quot;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has just changed this person too. What they saved is shown now: change it again if yours is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to take back. This is the first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule holds this plan back. Read what it says, and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule warns of this plan. Give a reason, or change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is about the same exercise. Say what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stick. Put one in, or set a folder for packs in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was not kept. Check the disk, then make another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the records is not here. Put it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is not the word on the paper. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another recovery key. Take the page that was just printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in &quot;{said}&quot; can be {older} or {newer}. Write it in four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth has no such day or month. Put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export is running. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;{said}&quot;. A column can be: {fields}, or -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns: code, name, birth year, language, programme. Or say which is which: --column &quot;Heading=name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is for the {twice}. Keep one of them, or leave one out with --column &quot;Heading=-&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;{heading}&quot;. Check how its heading is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patients in the file. Add them under the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them may be here already. Say whether to add or to skip those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has six digits. A spreadsheet may have taken a leading 0 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in this clinic has that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {name} has a cell that is too long; at most {most} letters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls). Save it as .xlsx or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of {name} cannot be read. Save the file as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} holds a zero byte. Save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {name} has more than {most} cells. Save the list alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} holds a letter that cannot be read. Save the file as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a list of patients; at most 10 MB is allowed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} is not CSV. Save it again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no admin of this backup. Tries left: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here. Put the stick with the backups in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is gone. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no plan to copy. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is gone. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot change your own roles. Ask another admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not wait any more. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo clinic changes no version. Sign in to your own clinic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in &quot;{language}&quot;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s screens could not be loaded. Run: make setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeAlert</name>
    <message>
        <source>Nothing has come from the other kiosks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: nothing has come from the other kiosks since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two kiosks differ, and nobody has decided yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeReason</name>
    <message>
        <source>The clinic&apos;s server cannot be reached: check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was taken off the server: join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is older than this kiosk: bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a copy or an old backup of a kiosk: join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a new key, which this kiosk was not given: join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk&apos;s disk is full: make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseDose</name>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each movement takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>A body can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It can be put into plans now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft. Confirm what it needs, and it can be put into plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words are missing or do not fit: see Words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseMedia</name>
    <message>
        <source>The exercise is shown by your video; paper has a picture out of its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise is shown by your photos: the first for the start, then one for each movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise is shown by the moving figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows this exercise yet. Add a photo or a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three photos (.jpg, .png, 20 MB each), or one video of at most one minute (.mp4, .webm, .mov, 60 MB) that plays without sound. Where and when they were taken is not kept. Ask everyone who can be seen in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseNeeds</name>
    <message>
        <source>Draft: it can be put into plans once you have confirmed what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how it is done. Write its steps under Words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is a guess. Set it here, or say that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides are a guess. Choose them, or say that they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients are asked whether they can take these positions, and are kept from the exercise when they cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticks on positions are a guess. Change them, or say that they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these positions does it need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticks on equipment are a guess. Change them, or say that they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What equipment does it need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: it can be put into plans. Changing this, how it moves or its photos asks you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the body is it for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseParts</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePoses</name>
    <message>
        <source>Photos or a video show this exercise: there is no figure to pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment to change it. The figure shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes. Only what a body can do from here is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew from another position. Its movements are then to be chosen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer, by numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>The photo cannot be shown. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement %1: on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement %1: as what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement %1: spoken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>Write this before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} would be shown as it stands. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper cannot print {what}. Write it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to read below the age of {what}. Shorter words and sentences help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, holding a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, hands on a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting on a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, knees up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, head on a pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting on the heels, hands on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand on head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand on the other shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand on thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched out in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched past the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight, to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight, to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered, as to sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin to chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arched back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist and hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera card: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too long for its place by %n letters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to be read from two metres, so it is drawn smaller. Take out %n letters, or use shorter words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, muscle or part of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: confirm what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is your own: you can change its words, its dose and how it moves. It stays a draft until a physio has said which positions and what equipment it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter could not be made. Why stands in {file}, with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR, for other systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database (SQLite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it says of who the records are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, ages in bands, dates moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the records …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the record …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everybody&apos;s records now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to take the record out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB stick in, or set a folder for exports. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names every patient. Nobody can open it without the passphrase: not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows a patient may still know them. Nobody can open it without the passphrase: not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not anonymous: whoever knows when somebody came may still know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s own copy: name, year of birth, plans, sessions, answers, measures, flags, notes, and who did what, as JSON for programs and as PDF to read, with the letter where there is a plan. PIN and card are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record as tables, for programs and to read, with the letter where there is a plan. Nobody can open it without the passphrase: not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the patient. Keep it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, 12 letters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, or nothing to leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least 12 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraExercises</name>
    <message>
        <source>If you need it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>The clinic in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients with a plan in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged: plan ended by a physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week, measured at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week, told to be done at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How plans are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, by sessions done of those due in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 79 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised; still waiting; hours until somebody saw one, in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that were right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, first to last answer. 2 points or 30 % matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, first to last rating. 2.3 points matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, first to last answer. 2 points matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {n}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Counting: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstBackups</name>
    <message>
        <source>Sticks and disks that are plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick was found. Put one in, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a folder, as whoever looks after the network calls it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstClinic</name>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstDemo</name>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first screen says that it is a demo. Hold its Staff corner to take it away again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstEnd</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Hold the Staff corner of the first screen for two seconds to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is left for later. It waits in the settings, and on the first page after you sign in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set. What you have chosen can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstLanguage</name>
    <message>
        <source>There are no other languages on this kiosk yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstNumbers</name>
    <message>
        <source>Whom to call at the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, with a name beside it if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one for an ambulance here, such as 112.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPerson</name>
    <message>
        <source>You are signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number, three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physio and admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 letters, for it opens everything. A few words that only you would put together are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPrinter</name>
    <message>
        <source>No printer was found. Plug it in, turn it on, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was printed by the physio kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can read this, the printer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame should be whole on all four sides, and the line below 100 mm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a page come out, with a whole frame?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out, or not all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there paper in it, and does it show a fault? Is the right printer chosen, and the right paper? Then print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstProgress</name>
    <message>
        <source>First start: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRecovery</name>
    <message>
        <source>Somebody has to be signed in for this. Go back one step and add yourself, or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is made and tested. Lock the page away, not near the kiosk and not with the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words %1 from the paper, or scan its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>It fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the screen measures %1 inches across its corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of a bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen says of itself that it has %1 inches. The card is to be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen does not say how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstServer</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code that another kiosk shows under Settings and Server, or the one from whoever set the server up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk now starts again and takes over the clinic&apos;s records. Sign in there as usual, to go on with these questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSound</name>
    <message>
        <source>Hello. This is the voice of the kiosk. It counts with you, and tells you what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear a tone, and then a voice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I heard both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I heard nothing, or not all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the loudspeaker plugged in and turned on? Is it the screen&apos;s own, turned up in the screen&apos;s menu? Make it louder here, and play it again. Without sound patients can still exercise: the edge of the screen flashes with each cue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>The emergency number has digits and spaces alone, such as 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>Which language do you speak here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this kiosk on its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk belongs to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do patients call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you hear the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the printer work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do backups go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to try it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk and its staff side speak it from now on. Each patient can choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kiosks of one clinic share their records through a server of the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the top of every printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand on every handout, and on the screen when somebody has to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card to the glass. Make the outline as large as the card: drag its corner, or touch − and +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays a tone and says a sentence. Stand where a patient will stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page now, so that no patient waits in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with a number and a passphrase. You can let in others afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the kiosk breaks or is stolen, only these 24 words open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick that stays in, or a folder that is not on this machine. A copy goes there after sessions and every night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo clinic has made-up patients. It is kept apart from your records, and goes away by one touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the clinic&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GainsCard</name>
    <message numerus="yes">
        <source>%n days with exercise so far. Each one counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is done. From the next visit on, you see here what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can do more than on day %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>My goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity was named yet. The screen asks for one after the first session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activity, in the patient&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps, from what can be done this week to the whole. An empty one has the screen&apos;s own words. In other words it is another step, not ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 · ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>My goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have done. Go at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n days a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done today. This week: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it if you did it today. This week: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>A very small part of it, this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of it, with a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, in my own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessNote</name>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HangSettings</name>
    <message>
        <source>How the screen hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is saved the picture and the touch turn together. Leave the computer&apos;s own settings for its screen as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the screen that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less where a screen cuts off the edges, or is so large that arms do not reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch as it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hindsight</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with red pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times exercise was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps up proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps down proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks asked of a physio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HindsightCard</name>
    <message>
        <source>Fewer than five people came in those days: too few to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking: %1 of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n people who came. As if each lock was seen, and each step taken, by the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a number below, then look here before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would these have done to our last 90 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeCell</name>
    <message>
        <source>done at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at home, pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeEntrances</name>
    <message>
        <source>Scan your card to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the square on your card in front of the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeEntriesPage</name>
    <message>
        <source>Done at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at home · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet, so there is nothing to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no take-home page of this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks every session of this week that is not logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeFooter</name>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeKey</name>
    <message>
        <source>at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePen</name>
    <message>
        <source>Choose what to write, then touch the boxes that were ticked on paper: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to write, then touch the boxes that were ticked on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Move well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand your pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guided session takes about %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtButton</name>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or I feel unwell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtOrUnwellPanel</name>
    <message>
        <source>We stopped. What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, dizzy, short of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong. Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>We stopped. How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a number. We will tell you what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hurt. Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtResultPanel</name>
    <message>
        <source>You can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That exercise is over for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go gently, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the way that feels right for you. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller and slower. Stop if it climbs while you move and rest does not settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the movement smaller and slower. Stop if it gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It climbed while you moved. That is enough of this one. Your physio will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio will see that it hurt. Continue with the next one only if you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for this one. Your physio will see that it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hurt a lot lately. Your physio wants to talk about it with you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide. Your physio will see that it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with an easier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and go to the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, this screen signs you out. What you have done is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What is in each column? Touch one to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is the name yet. Touch the one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is: %1. Touch one of them and choose Not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportEnd</name>
    <message>
        <source>Patients added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the patients …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no PIN and no card yet. Give them one on their page when they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are added, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>What is in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Save the list of patients in your other program as CSV or XLSX, with headings in its first line. Of a date of birth only the year is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list was found. Put in a stick with a CSV or XLSX file, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>All rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps here already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be added as they are: %1. Put the file right, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps here already, and not decided yet: %1. Say of each what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all out of whom nothing is said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that say no language: %1. They get the clinic&apos;s own: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patients: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Next, or I&apos;m ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, and Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presenter&apos;s clicker works as it is. To use a foot switch or a small pad: choose what a key is to do, then press it once. Other keys do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next patient of the list, or the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the list over to the patient; press what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, or away with what asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new patient or exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save, or say yes to what asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a page to print: larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Languages that patients can choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s own, which the kiosk starts in and staff work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One language always stays. Where a sentence has no translation yet, it is shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutSettings</name>
    <message>
        <source>Sizes of the staff side here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as at a desk where there is a mouse, no touch screen, and room for two pages. The screens of patients stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Not printed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonAnswers</name>
    <message>
        <source>This fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>Do you remember?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea for today · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read about this some days ago. Have a guess: to try helps it stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSide</name>
    <message>
        <source>That is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it this way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Progress letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you had begun. It is kept until the letter is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures come from the record. Say in your own words what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: name and address, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short: your own summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Locking the staff side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until a kiosk locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until a desk locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to %1 without a touch. In force now: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineAlerts</name>
    <message>
        <source>This machine&apos;s clock is behind what was stored last. Set its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is far ahead of what was stored last. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients hear nothing here: the sound of this machine is turned off. Until it is on, the edge of the screen flashes with each cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients hear nothing here: no loudspeaker was found. Until there is one, the edge of the screen flashes with each cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: %L1 MB are left. Free some space soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured or asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each can be done: 0 is not at all, 10 as before. Leave out what was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activity, in their words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>From the start to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreLink</name>
    <message>
        <source>A film of about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to read, about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>Learn more at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCounter</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedHeading</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewExercise</name>
    <message>
        <source>A new exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays a draft until a physio has said which positions and what equipment it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by photos or a video alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side works?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the body is it for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientForm</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme, from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a programme there is no plan yet. A physio can make one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of that name is here already. Is it the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientKeys</name>
    <message>
        <source>Saved. This is what they sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another new patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientPage</name>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPrinter</name>
    <message>
        <source>No USB stick is in. Put one in, then touch Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up yet. Save the page on a USB stick, or set a printer up and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. Ask at the desk for a printed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached just now. Save the page on a USB stick, or look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing does not work just now. Ask at the desk for a printed copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersAlert</name>
    <message>
        <source>Handouts have no number to call: neither the emergency number nor the clinic&apos;s is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts have no emergency number to call: it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts have no number of the clinic to call: it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin can set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnBadge</name>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge made on %1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no badge. With one, hold it before the scanner and type a short PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no short PIN yet. Your PIN or passphrase works with the badge as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge&apos;s square, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge now: its square is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>My sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your badge lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new badge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working at once. Your number and PIN still sign you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge that you have already stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSecret</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or 5 digits. It works with your badge, and where your own screen has locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. The old one works no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your short PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else made the one that you have just typed. Choose one that only you know, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New short PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackRefused</name>
    <message>
        <source>Head office has sent exercises, and this kiosk does not know its signature: ask them for their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises came that head office did not sign, and were not taken: tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises from head office came damaged: they are asked for again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises from head office are too many at once, and were not taken: tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers older exercises than this kiosk has: the newer ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers another clinic&apos;s exercises, and they were not taken: tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the exercises from head office: make room on this kiosk&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that plans here use are not among those from head office, and none were taken: tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises from head office have mistakes, and were not taken: tell them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackSettings</name>
    <message>
        <source>The night&apos;s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for a pack of all records every night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole path, such as /srv/packs. Empty: no pack is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it says of who the records are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, ages in bands, dates moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not anonymous: whoever knows when somebody came may still know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to whoever has the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens every pack of the night. Write it down, and keep it where the packs are not:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Flare-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact, two in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions for a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>It has your exercises with a picture and words for each, how often to do them, and when to stop and whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number to call is missing on your page. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Print handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Talked it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient prefers to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you looked at the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the plan as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says now stays to be read, with who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %n weeks are over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>The screen was away for a while. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen signs you out in %1. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that. Check the letters, or make a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here yet. Make a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card is nobody&apos;s, or it does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more. Type further letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Name, code or hospital number, or scan a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCare</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, if known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by, for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonKeys</name>
    <message>
        <source>Card and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card made on %1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card works. The code and the PIN do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Make a new card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card before it stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working at once, for good. A new one can be made at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN before it stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more. The record stays, and they can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is restricted: it is kept, and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was sent to %1. Here this person is archived and cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is archived and cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is locked after too many wrong PINs. The card still works. Make sure who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPlan</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone, card or stick was found. Put one in. Unlock a phone and choose “File transfer” on it. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos or videos here. Unlock a phone and choose “File transfer” on it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n older ones. Move a photo that you want to the top folder of a stick, or take it anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in a format that only Apple&apos;s devices show (.heic). On the phone choose Settings, Camera, Formats, Most Compatible, and take them anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1: earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1: crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1: take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was found. Put in a stick with a PNG or JPEG file, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Take-home plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PileBar</name>
    <message>
        <source>Chosen: %1. No more at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch everybody you print for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print new cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PileDialog</name>
    <message>
        <source>Make new cards (%1)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older cards of these people stop working. Each new card has its code and no name on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs at least one exercise. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} ({part}) no exercise is due. Give one that day and time, or take them out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is never due. Choose days and times of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is in the plan twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has passed. Choose more weeks or a later start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} needs this: {need}. It is barred here. Choose another rung, or allow the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is locked until a physio has seen why. See to the flag first, then make it harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag waits that somebody must see to. Do that first, then make it harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pain flag waits that nobody has seen. Harder now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for this person alone were changed. Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green must end below amber. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is a draft. Open it under Exercises and confirm what it needs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning and afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: I sign each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position}, barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position}, fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: kept waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: taken by the kiosk, as allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: done another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed: ended with the plan or the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} needs this: {need}. It is barred here, and nothing stands in for it. Take it out, or allow the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is put in. It takes the place of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: the patient may not change to {version} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed what it is about, so it cannot wait any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide now: my change answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide now: add it to my change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed this plan at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this plan at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from {first}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from {first} to {last}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was ended on {day}. Saving a change starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight on the wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, right only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {now}, before {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (harder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (easier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk may go up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: points over the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm sessions that end a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pain for a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more every so many days (0: by pain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most effort for a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown: its file has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A plan has %n exercises at the most. Take one out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session takes about %n minutes: over {most} is long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise} is %n rungs harder at once. One is usual.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises ask for more at once. One at a time shows what helps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parts}, {days}, %n weeks, about {minutes} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>There are %L1 more. Type words of their names to find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: confirm what it needs, under Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise has these words. Try fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialogs</name>
    <message>
        <source>Start a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the plan in use once you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan starts today. You can change everything before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the plan as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plans met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>Lasting facts: what you tell here the screen does not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I know of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFinding</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message>
        <source>Put in what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHistoryDialog</name>
    <message>
        <source>Bring the change back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan becomes what it was before the undo, as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan becomes what it was before, as a new version. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due on these days, and none of them counts as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on sessions are due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on nothing is due. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until I end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHistoryPage</name>
    <message>
        <source>Versions and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and pauses · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first version. There is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItemDose</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when needed: never due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItemEditor</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the kiosk may go up by itself, when a step up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line for this patient: on screen, read aloud and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the elbow at your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient may go easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient may go harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>rung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>The plan as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight exercises are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNumbers</name>
    <message>
        <source>Fewer numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer numbers for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers for this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, version %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanProposal</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRungs</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStarts</name>
    <message>
        <source>Find a template or a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s templates: touch one to start from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises as for another patient, without anything of theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>Save as a template of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the exercises, doses, days and times. What is about this patient stays out: your lines, one side alone, barred positions, usual pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, such as “Low back, first weeks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWaiting</name>
    <message>
        <source>Something else waits for this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWhole</name>
    <message>
        <source>Another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a minute of relaxed breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for this person: the screen does not ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseNumbers</name>
    <message>
        <source>Hips: lean forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips: turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips: lean left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: bend forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: lean left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: nod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: look left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: lean left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the body and a direction</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewZoom</name>
    <message>
        <source>Show the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintMark</name>
    <message>
        <source>Print handout: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>Your page as it will print, %n sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine knows no printer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>Making the page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Put some in, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. See if it is switched on, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is stopped. Ask at the desk to start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no pages just now. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open. Close it, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no ink. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. Ask at the desk for a printed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing does not work just now. Ask at the desk for a printed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not print this page. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Put some in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. See if it is switched on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is stopped. Start it again in this machine&apos;s printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no pages just now. See this machine&apos;s printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine knows no printer. Set one up, or save the page on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing does not work just now. Save the page on a USB stick instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not print this page. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets come out of the printer. Please wait a moment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at the desk for your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingActions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Ready to progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How hard was that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session, all in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you that you can cope when it hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask once a week. No answer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completely sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And how much pain do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain do you feel right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After moving, it may be less, more or the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can move with some pain. Your answer helps to set the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachSettings</name>
    <message>
        <source>Reach from a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the floor to the lower edge of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it once the screen hangs. 0: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low controls: on a tall screen everything is 38 to 122 cm above the floor. Patients can switch it for themselves too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before / worst / after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured twice yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home, told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done at home, told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was all for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {due}, {home} of them at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSettings</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archived records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed for deletion after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the last thing that happened in a record. Nothing is deleted by itself: you erase a record here, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archived record is that old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived records that are that old: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups, on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole path, such as /srv/backups. Empty: they stay on the kiosk&apos;s own disk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups to the stick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written once, to a stick or the folder for packs. The audit says who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is made and tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words that open the records without this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the page away, not near the kiosk and not with the backups. Every backup from now on opens with it. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the kiosk is broken, stolen or lost, only these words open a backup. Whoever has them and a backup can read every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words %1 from the paper, or scan its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueAdmin</name>
    <message>
        <source>Your staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuePanel</name>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the records of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are being brought back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueProgress</name>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueSure</name>
    <message>
        <source>What was done since then is not in it. What is in the folder now is put aside and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients: %L1. Sessions: %L2. Sets: %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose record was erased after %1 may come back: the list is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWays</name>
    <message>
        <source>What is in the folder now is put aside and kept. Nothing is deleted. First show that you may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am an admin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>Type the 24 words from the paper, or scan its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The records are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the records of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk starts again now, with the records of the backup. Those of today stay in the data folder, set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients in it: %1. Sessions: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose record was erased after %1 may come back: the list is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was done since then is set aside. Close the desks first: nobody may use the records meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>They take back their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should not have been kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say something in it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They object, and we look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed for a legal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want it kept but not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law says how long we keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not show who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask again and again without cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is past its time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Erase the record of %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it goes: here at once, in every backup that can be reached by tonight. Packs and papers that were taken out stay. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record, but use it no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in. Nobody but an admin or a lead finds the record, and exports leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the record again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes an archived record. Take the person back afterwards if they come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse what they ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes. The audit keeps the reason. Tell the patient why, and where they can complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is written down with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that. Check the letters, or make a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list. People with a plan will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code, or scan a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card is nobody&apos;s, or it does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterHead</name>
    <message>
        <source>sorts the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterNeed</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterRow</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>The most pain that is green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most pain that is amber; above it is red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent fewer reps after pain that did not settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days whose pain before exercise is a person&apos;s usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points above the usual from which pain can be red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red sessions in a row, outside a flare-up, that call for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the reps that a session asks for in a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions near the usual pain that end a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a flare-up that call for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days over which pain that keeps rising locks exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points over the start that pain must have reached for that lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of those days, on which it must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with every rep done before a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days those sessions are spread over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent that a session told of at home counts among those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most pain in those sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most effort in those sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without red pain before a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ago the last of those sessions may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a little more is asked, by time; 0: by pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent more that is then asked of one exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in a row found too hard before a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort from which a session was too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in a row with such effort before a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reductions after which a physio looks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the prescribed reps that no rule goes under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red sessions, in a row or not, that call for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sessions among which those are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days away after which the first session is gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which pain should have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by which it should have come down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or percent by which it should have come down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the plan&apos;s end that call for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week after the plan&apos;s end, until it is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a patient counts as not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician decides on these. Without a number of the clinic&apos;s own, each programme&apos;s holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The physio lead sets these. Without a number of the clinic&apos;s own, each programme&apos;s holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (programme)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyFoot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you exercise: is any of this so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And is any of this so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a reason not to do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one of these so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch an answer in each row. Not sure counts as yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayAgain</name>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPreview</name>
    <message>
        <source>As patients see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: movement %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonal in inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written on the back of most screens. 0: the screen is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card on the outline. If the card is larger, the number is too large; if it is smaller, too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of a bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black when unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretBoxes</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTestAlert</name>
    <message>
        <source>The kiosk has not looked at itself today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test of %1: all is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>The kiosk has not looked at itself yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on %1. To be done: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on %1: all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk looks at itself. It plays a tone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk could not look at itself: see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle for support to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds the log, the versions and this list. Nothing in it says who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write a bundle for support, put a stick in and open this page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTestRow</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set, played silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tone, heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerFleet</name>
    <message>
        <source>All kiosks of this clinic, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup proven: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the disk: %1 GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerInvite</name>
    <message>
        <source>Another kiosk or desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Room 2, or Front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this on the new kiosk, under Settings and Server. It works once, for 30 minutes. Show it to nobody else: it opens the clinic&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk and open it again. From then on it exchanges by itself what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a server of the clinic, several kiosks share one record. The first kiosk&apos;s records become the clinic&apos;s; any other starts with those, and must be new and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or write all of it. It works once, for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from here is on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that have not reached the server yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the network everything goes on here. What was done meanwhile is sent afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCount</name>
    <message>
        <source>Count one rep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFigure</name>
    <message>
        <source>A film of this exercise plays. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo shows this exercise. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure shows this exercise. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionNow</name>
    <message>
        <source>as many as feel right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n reps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionStage</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch anywhere for each rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingStepper</name>
    <message>
        <source>Less: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFoot</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is not allowed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer behind it can be used then. Patients cannot sign in until the kiosk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWays</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowMe</name>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInMessage</name>
    <message>
        <source>That did not match. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n seconds, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That code is closed for now. Use your card, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card could not be read. Try again, or type your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card? Ask at the desk. Nobody else can see your answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret number we gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits from your card or handout. Then your PIN. Or just scan your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipPanel</name>
    <message>
        <source>Too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. Tell us why, so your physio can fit your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud cues are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is silent, 100 the loudest. Patients can turn sounds off for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound at these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Watch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write in, with a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about you. You hear it with headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken screens are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to hear what is under your finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch twice, anywhere, to press what you heard last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe right for what comes next, and left for what was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe down to hear the whole screen, and up to hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch with two fingers for silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can hear this. With headphones you also hear what is about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headphones are out. What is about you is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is dark. Nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken screens are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only to hear. Swipe right to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be spoken here. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenControls</name>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End spoken screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenCorner</name>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this corner for two seconds, or plug in headphones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenKeys</name>
    <message>
        <source>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</source>
        <comment>all letters of the language, in order, a blank between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenScreens</name>
    <message>
        <source>Dark on purpose: somebody listens. Touch twice with two fingers to see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCorner</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this corner for two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPaper</name>
    <message>
        <source>This page has no number to call. An admin sets the emergency number and whom to call in Settings, Clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no emergency number. An admin sets it in Settings, Clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no number of the clinic. An admin sets whom to call in Settings, Clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffShell</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed on this page is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message>
        <source>Nobody works here yet. Set the kiosk up here, or on this computer with:
physio-kiosk staff add --role admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not match. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n seconds, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This number is locked after too many tries. An admin can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge does not work. Type your number, or ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the demo clinic away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffStepper</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillToDo</name>
    <message>
        <source>Still to do from the first start:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Nobody near? Call an ambulance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody near? Call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and sit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan has a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see your physio first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell someone from the clinic now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down. Do not exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell someone from the clinic now how you feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with someone until you feel better. Do not exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it get worse? That is an emergency. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physio needs to look at what you said before you exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk before you leave today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel very ill, or does it get worse? Tell someone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us something that a physio needs to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they have, you can go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it got worse? Tell someone from the clinic now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hurt a lot lately. Your physio wants to talk about it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio has paused it for some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at the desk when you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your exercises suits what you told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio can find others with you. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stuck</name>
    <message>
        <source>This kiosk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk: you can be helped there. What was done here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever looks after this machine: turn it off and on. If this page comes back, type physio-kiosk run at its console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped from outside before it could write why: often the memory was full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamActions</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge is lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN or passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the badge of %1 lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can sign in no more. What they have done stays beside their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working at once. Their number and PIN still sign them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from their next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physios and front desk have a PIN of 6 to 12 digits, admins a passphrase of at least 12 letters. They choose their own at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physio and admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{name} cannot be shown: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans go on without it. All mistakes: physio-kiosk content check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be shown or printed whole: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown or printed whole: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in use. All of it: physio-kiosk content check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayActions</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little time? Just the first, %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients of mine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list. People with a plan will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Resume where you stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up what you have built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan has not started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your midday session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your afternoon session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rep %2 of %3. All before that is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done. Rest is part of it. You may do it once more if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk. Your physio can make one with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your weeks are done. Go on %n times a week till your physio plans what is next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once a day, %n times a week keeps it up. Your physio plans what comes next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. Ask your physio what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts on %1. See you then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about %1 min. You can pause or stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio has just changed your plan. Look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One exercise cannot be shown. Tell your physio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up: back up step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer today: the pain did not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. We start a little easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some exercises are changed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Sessions elsewhere may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My health has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TooSoreScreen</name>
    <message>
        <source>Please see your physio first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pain than usual today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain has kept rising. Your physio wants to talk about it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do less, but keep moving: one calm minute, then easier moves, not many of them, at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today. Try again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physio will see that it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it new, or much worse? Tell someone from the clinic now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go gently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchSheet</name>
    <message>
        <source>These touches do not fit together. Please touch the middle of each cross again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the middle of the cross: %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferAddress</name>
    <message>
        <source>The address of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the clinic that sends a record: scanned, on paper or by e-mail. It is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferCame</name>
    <message>
        <source>Waiting to be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other clinic has sent a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferGone</name>
    <message>
        <source>It has not been taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the record here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferMuch</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferSend</name>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take it in over there. Under Other clinics you see when it has arrived; until then you can keep the patient here after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record moves to another clinic of this server, sealed so that the server cannot read it. Here it is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the other clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see it under People, Other clinics. Scan it, or write all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clinics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransfersPage</name>
    <message>
        <source>Send the record of %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it goes, sealed for that clinic alone. Here they are archived and cannot sign in. Over there they get a new code, PIN and card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the record of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become a patient here, with a new code. Whoever wrote in the record comes along by name. The other clinic hears that it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 here after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other clinic does not get the record. If sending it archived them, they can sign in here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the record of %1 here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other clinic has it. Here it goes for good, and from every backup that can be reached by tonight. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no server yet. Records go to other clinics through one: an admin joins it under Settings, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a patient here now, with the code %2. Set a PIN, and print a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Your pain today: %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your confidence today: %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your next day here, these become a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLines</name>
    <message>
        <source>Pain: %1 of 10 at first, %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1 of 10 at first, %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and confidence over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsCard</name>
    <message>
        <source>From the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>For staff: the demo clinic does not open. The real records are not touched. Make the demo anew, then end it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the records are not in their folder. Nothing new was begun in their place. Put the folder back, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the records are damaged. They were not changed, and a copy was kept. Bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: what was saved last is missing. A copy of what is here was kept. Put the whole folder back, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: a file of the records&apos; folder is missing, so what was saved last may be missing too. Put the whole folder back, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the key of the records is not here. Put it back, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the key here is not the key of these records. Put the right one back, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the records were made by a newer version of this program. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: another program or machine has the records. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: this program may not write to the records&apos; folder. Allow it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the disk is full. Free some space, then try again. All that was shown as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: the disk does not answer. Check that it is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: what happened is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen needs a short break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong. Please tell the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: bring back the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: make the demo anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnwellButton</name>
    <message>
        <source>I feel unwell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnwellScreen</name>
    <message>
        <source>Dizzy, or I may faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My chest hurts, or it is hard to breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb, tingly or weak, and it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very bad headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pressed it by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and sit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell someone near you. What do you feel?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Go back to version %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk closes now and starts again with it. What patients did is kept: if going back would lose anything that was saved since the update, the version of today stays, and this page says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is first tried on a copy of the records, and a backup is made. If that fails, nothing changes. Then the kiosk starts again by itself, in a few minutes: nobody should exercise meanwhile. Version %1 stays on this machine, and comes back by itself if the new one does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Version %1, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by whom this kiosk trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of this kiosk is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is read and its signature is checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being copied. Leave the stick in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is told …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick can be taken out. The new version is tried on a copy of the records, then the kiosk starts again by itself. That takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Turn the machine off and on again: it then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version before it on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, the one before it, is kept on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was not installed as a Debian package, so no stick updates it. Whoever installed it does that: close the kiosk, install the new version the same way, and start it. It makes a backup before it changes the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo clinic, where anybody can sign in. Updates are made from your own clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick holds two files, whose names end in .deb and .deb.minisig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick that is in holds a version. Put it in, wait a moment, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Point your phone&apos;s camera at the square, or type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More films and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchSide</name>
    <message>
        <source>Watch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself in %1&#xa0;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions, as of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Physio: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoseSwitch</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My patients alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged of others: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message numerus="yes">
        <source>%1 of %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to an easier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to a harder one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too sore before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt unwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was all for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose an easier one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a harder one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose to do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;It hurts&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, or the power went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered &quot;%1&quot;: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered &quot;%1&quot;: not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Pain before exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up 5 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up in 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain just now, before exercise: 0 is none, 10 the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure they are that they can do it: 10 is very sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-5 is very much worse, 0 no change, 5 very much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, to a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often they stood up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of the paper that the clinic may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little (%1 matters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something a physio must see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due, and nothing logged for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan, or its weeks are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No session for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s weeks are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, last day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just begun, no session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to progress: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong pain before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong pain in an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong pain after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain had not settled by the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong pain again and again: exercise is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before exercise has risen: exercise is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before exercise is on its way up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went up as allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session, and did not say what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session: chest pain or breathless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session: new numbness, tingling or weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session: very bad headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session: dizzy or faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unwell in a session: something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched &quot;I feel unwell&quot;, then said it was by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the safety questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
