<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
