<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>There are %n words that belong to no option.</source>
        <translation>
            <numerusform>There is %n word that belongs to no option.</numerusform>
            <numerusform>There are %n words that belong to no option.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n byte(s) ignored</source>
        <translation>
            <numerusform>%n byte ignored</numerusform>
            <numerusform>%n bytes ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 and %n more</source>
        <translation>
            <numerusform>%1 → %2 and %n more</numerusform>
            <numerusform>%1 → %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for %n minute(s)</source>
        <translation>
            <numerusform>This computer slept for %n minute</numerusform>
            <numerusform>This computer slept for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.Certificate</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.Connection</name>
    <message numerus="yes">
        <source>No answer came within %n seconds.</source>
        <translation>
            <numerusform>No answer came within %n second.</numerusform>
            <numerusform>No answer came within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.Remarks</name>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1 (for the administrator).</source>
        <translation>
            <numerusform>The certificate expires in %n day, on %1 (for the administrator).</numerusform>
            <numerusform>The certificate expires in %n days, on %1 (for the administrator).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words.Silence</name>
    <message numerus="yes">
        <source>It slept for %n minute(s) during the step “%1”, and the connection was gone afterwards.</source>
        <translation>
            <numerusform>It slept for %n minute during the step “%1”, and the connection was gone afterwards.</numerusform>
            <numerusform>It slept for %n minutes during the step “%1”, and the connection was gone afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No greeting came within %n seconds.</source>
        <translation>
            <numerusform>No greeting came within %n second.</numerusform>
            <numerusform>No greeting came within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No complete answer came within %n seconds.</source>
        <translation>
            <numerusform>No complete answer came within %n second.</numerusform>
            <numerusform>No complete answer came within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::FromAddress</name>
    <message numerus="yes">
        <source>Envoi looks into its own list of %n providers. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Envoi looks into its own list of %n provider. Nothing leaves this computer.</numerusform>
            <numerusform>Envoi looks into its own list of %n providers. Nothing leaves this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::HelpWindow</name>
    <message numerus="yes">
        <source>Found in %n places.</source>
        <translation>
            <numerusform>Found in %n place.</numerusform>
            <numerusform>Found in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::MoreSettings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::RetryButton</name>
    <message numerus="yes">
        <source>Test again in %n minute(s)</source>
        <translation>
            <numerusform>Test again in %n minute</numerusform>
            <numerusform>Test again in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envoi::ui::RunningView</name>
    <message numerus="yes">
        <source>The test begins in %n second(s): servers take tests in quick succession for an attack.</source>
        <translation>
            <numerusform>The test begins in %n second: servers take tests in quick succession for an attack.</numerusform>
            <numerusform>The test begins in %n seconds: servers take tests in quick succession for an attack.</numerusform>
        </translation>
    </message>
</context>
</TS>
