<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sallyport::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every %Ln hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>Sign out %Ln account?</numerusform>
            <numerusform>Sign out %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>Disable %Ln account?</numerusform>
            <numerusform>Disable %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>Enable %Ln account?</numerusform>
            <numerusform>Enable %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Delete %Ln account?</numerusform>
            <numerusform>Delete %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>%Ln account signed out</numerusform>
            <numerusform>%Ln accounts signed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln account disabled</numerusform>
            <numerusform>%Ln accounts disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln account enabled</numerusform>
            <numerusform>%Ln accounts enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln account deleted</numerusform>
            <numerusform>%Ln accounts deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln account could not be changed.</numerusform>
            <numerusform>%Ln accounts could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n or more character. Not a common password, not your own name.</numerusform>
            <numerusform>%n or more characters. Not a common password, not your own name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>on %Ln node</numerusform>
            <numerusform>on %Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 Please try again in %n minute.</numerusform>
            <numerusform>%1 Please try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Please try again in %n second.</numerusform>
            <numerusform>%1 Please try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln account exported.</numerusform>
            <numerusform>%Ln accounts exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>%Ln backup failed since the start.</numerusform>
            <numerusform>%Ln backups failed since the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln node went away without stopping.</numerusform>
            <numerusform>%Ln nodes went away without stopping.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln account imported.</numerusform>
            <numerusform>%Ln accounts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln record in the file</numerusform>
            <numerusform>%Ln records in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln here already, left as they are</numerusform>
            <numerusform>%Ln here already, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln without a password: reset it before they can sign in</numerusform>
            <numerusform>%Ln without a password: reset it before they can sign in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>At least %n character that is hard to guess. Tell it in person or by phone.</numerusform>
            <numerusform>At least %n characters that are hard to guess. Tell it in person or by phone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n or more character. Not a common password, not your own name.</numerusform>
            <numerusform>%n or more characters. Not a common password, not your own name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
