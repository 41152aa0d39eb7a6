<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cleanplate</name>
        <message numerus="yes">
            <location filename="../../app/core/decoding.py" />
            <source>The file holds %n pictures; only the first is opened and saved.</source>
            <translation>
                <numerusform>The file holds %n picture; only the first is opened and saved.</numerusform>
                <numerusform>The file holds %n pictures; only the first is opened and saved.</numerusform>
            </translation>
        </message>
    </context>
</TS>
