<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AdherenceCard</name>
    <message numerus="yes">
        <source>%1 of %n sessions, %2 %</source>
        <translation>
            <numerusform>%1 of %n session, %2 %</numerusform>
            <numerusform>%1 of %n sessions, %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>All %n entries are as they were written.</source>
        <translation>
            <numerusform>The only entry is as it was written.</numerusform>
            <numerusform>All %n entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message numerus="yes">
        <source>%1 of %n digits typed</source>
        <translation>
            <numerusform>%1 of %n digit typed</numerusform>
            <numerusform>%1 of %n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayExercise</name>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 of %n set</numerusform>
            <numerusform>%1 of %n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n days, reached</source>
        <translation>
            <numerusform>%n day, reached</numerusform>
            <numerusform>%n days, reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, still to come</source>
        <translation>
            <numerusform>%n day, still to come</numerusform>
            <numerusform>%n days, still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message numerus="yes">
        <source>%n patients of mine</source>
        <translation>
            <numerusform>%n patient of mine</numerusform>
            <numerusform>%n patients of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the left</source>
        <translation>
            <numerusform>%n on the left</numerusform>
            <numerusform>%n on the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the right</source>
        <translation>
            <numerusform>%n on the right</numerusform>
            <numerusform>%n on the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n each side</source>
        <translation>
            <numerusform>%n each side</numerusform>
            <numerusform>%n each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} patient</numerusform>
            <numerusform>{n} patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} session</numerusform>
            <numerusform>{n} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait {n} seconds, then try again.</source>
        <translation>
            <numerusform>Please wait {n} second, then try again.</numerusform>
            <numerusform>Please wait {n} seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeAlert</name>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n minute. Set the clock right.</numerusform>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message numerus="yes">
        <source>Too long for its place by %n letters. Shorten it.</source>
        <translation>
            <numerusform>Too long for its place by %n letter. Shorten it.</numerusform>
            <numerusform>Too long for its place by %n letters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to be read from two metres, so it is drawn smaller. Take out %n letters, or use shorter words.</source>
        <translation>
            <numerusform>Too long to be read from two metres, so it is drawn smaller. Take out %n letter, or use shorter words.</numerusform>
            <numerusform>Too long to be read from two metres, so it is drawn smaller. Take out %n letters, or use shorter words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GainsCard</name>
    <message numerus="yes">
        <source>%n days with exercise so far. Each one counts.</source>
        <translation>
            <numerusform>%n day with exercise so far. Each one counts.</numerusform>
            <numerusform>%n days with exercise so far. Each one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to %n times</source>
        <translation>
            <numerusform>%1: %2 to %n time</numerusform>
            <numerusform>%1: %2 to %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message numerus="yes">
        <source>%1, on %n days a week</source>
        <translation>
            <numerusform>%1, on %n day a week</numerusform>
            <numerusform>%1, on %n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HindsightCard</name>
    <message numerus="yes">
        <source>Looking: %1 of %n people</source>
        <translation>
            <numerusform>Looking: %1 of %n person</numerusform>
            <numerusform>Looking: %1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n people who came. As if each lock was seen, and each step taken, by the next day.</source>
        <translation>
            <numerusform>%1 of the one person who came. As if each lock was seen, and each step taken, by the next day.</numerusform>
            <numerusform>%1 of the %n people who came. As if each lock was seen, and each step taken, by the next day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message numerus="yes">
        <source>%1 of %n answers right</source>
        <translation>
            <numerusform>%1 of %n answer right</numerusform>
            <numerusform>%1 of %n answers right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>Show all (%n more)</source>
        <translation>
            <numerusform>Show all (%n more)</numerusform>
            <numerusform>Show all (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message numerus="yes">
        <source>the %n weeks are over</source>
        <translation>
            <numerusform>the %n week is over</numerusform>
            <numerusform>the %n weeks are over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message numerus="yes">
        <source>There are %n older ones. Move a photo that you want to the top folder of a stick, or take it anew.</source>
        <translation>
            <numerusform>There is %n older one. Move it to the top folder of a stick if you want it, or take it anew.</numerusform>
            <numerusform>There are %n older ones. Move a photo that you want to the top folder of a stick, or take it anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in a format that only Apple&apos;s devices show (.heic). On the phone choose Settings, Camera, Formats, Most Compatible, and take them anew.</source>
        <translation>
            <numerusform>%n photo is in a format that only Apple&apos;s devices show (.heic). On the phone choose Settings, Camera, Formats, Most Compatible, and take it anew.</numerusform>
            <numerusform>%n photos are in a format that only Apple&apos;s devices show (.heic). On the phone choose Settings, Camera, Formats, Most Compatible, and take them anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>{parts}, {days}, %n weeks, about {minutes} min</source>
        <translation>
            <numerusform>{parts}, {days}, %n week, about {minutes} min</numerusform>
            <numerusform>{parts}, {days}, %n weeks, about {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has %n exercises at the most. Take one out.</source>
        <translation>
            <numerusform>A plan has %n exercise at the most. Take one out.</numerusform>
            <numerusform>A plan has %n exercises at the most. Take one out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise} is %n rungs harder at once. One is usual.</source>
        <translation>
            <numerusform>{exercise} is %n rung harder at once. One is usual.</numerusform>
            <numerusform>{exercise} is %n rungs harder at once. One is usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises ask for more at once. One at a time shows what helps.</source>
        <translation>
            <numerusform>%n exercise asks for more at once. One at a time shows what helps.</numerusform>
            <numerusform>%n exercises ask for more at once. One at a time shows what helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session takes about %n minutes: over {most} is long.</source>
        <translation>
            <numerusform>A session takes about %n minute: over {most} is long.</numerusform>
            <numerusform>A session takes about %n minutes: over {most} is long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>Your page as it will print, %n sheets</source>
        <translation>
            <numerusform>Your page as it will print, %n sheet</numerusform>
            <numerusform>Your page as it will print, %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message numerus="yes">
        <source>%n sheets come out of the printer. Please wait a moment.</source>
        <translation>
            <numerusform>%n sheet comes out of the printer. Please wait a moment.</numerusform>
            <numerusform>%n sheets come out of the printer. Please wait a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordSettings</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretBoxes</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n minute. Set the clock right.</numerusform>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n minutes. Set the clock right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionNow</name>
    <message numerus="yes">
        <source>of %n reps</source>
        <translation>
            <numerusform>of %n rep</numerusform>
            <numerusform>of %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps done</source>
        <translation>
            <numerusform>%n rep done</numerusform>
            <numerusform>%n reps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInMessage</name>
    <message numerus="yes">
        <source>Please wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffSignInPage</name>
    <message numerus="yes">
        <source>Please wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n patients of mine</source>
        <translation>
            <numerusform>%n patient of mine</numerusform>
            <numerusform>%n patients of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>Your weeks are done. Go on %n times a week till your physio plans what is next.</source>
        <translation>
            <numerusform>Your weeks are done. Go on once a week till your physio plans what is next.</numerusform>
            <numerusform>Your weeks are done. Go on %n times a week till your physio plans what is next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once a day, %n times a week keeps it up. Your physio plans what comes next.</source>
        <translation>
            <numerusform>Once a week keeps it up. Your physio plans what comes next.</numerusform>
            <numerusform>Once a day, %n times a week keeps it up. Your physio plans what comes next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferMuch</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of the plan</source>
        <translation>
            <numerusform>%n version of the plan</numerusform>
            <numerusform>%n versions of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message numerus="yes">
        <source>Your %n weeks</source>
        <translation>
            <numerusform>Your week</numerusform>
            <numerusform>Your %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions so far</source>
        <translation>
            <numerusform>%1 of %n session so far</numerusform>
            <numerusform>%1 of %n sessions so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions, as of %2</source>
        <translation>
            <numerusform>%1 of %n session, as of %2</numerusform>
            <numerusform>%1 of %n sessions, as of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message numerus="yes">
        <source>%1 of %n letters</source>
        <translation>
            <numerusform>%1 of %n letter</numerusform>
            <numerusform>%1 of %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session for %n days</source>
        <translation>
            <numerusform>No session for %n day</numerusform>
            <numerusform>No session for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
