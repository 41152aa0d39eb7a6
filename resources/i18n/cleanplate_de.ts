<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Cleanplate</name>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/panels/found.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <location filename="../../app/ui/panels/tool_options.py" />
            <source> px</source>
            <translation> px</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n copied as they were</source>
            <translation>
                <numerusform>%n unverändert kopiert</numerusform>
                <numerusform>%n unverändert kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n done by hand, left as they are.</source>
            <translation>
                <numerusform>%n von Hand bearbeitet und so belassen.</numerusform>
                <numerusform>%n von Hand bearbeitet und so belassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n photos cleaned</source>
            <translation>
                <numerusform>%n Foto bereinigt</numerusform>
                <numerusform>%n Fotos bereinigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask because a JPEG is made of blocks; every block that the mask does not touch is the same bit for bit.</source>
            <translation>
                <numerusform>%n Pixel außerhalb der Maske hat sich geändert, weil JPEG aus Blöcken besteht; jeder Block, den die Maske nicht berührt, ist Bit für Bit gleich.</numerusform>
                <numerusform>%n Pixel außerhalb der Maske haben sich geändert, weil JPEG aus Blöcken besteht; jeder Block, den die Maske nicht berührt, ist Bit für Bit gleich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask, by at most {most} levels.</source>
            <translation>
                <numerusform>%n Pixel außerhalb der Maske hat sich geändert, größter Unterschied: {most} Stufen.</numerusform>
                <numerusform>%n Pixel außerhalb der Maske haben sich geändert, größter Unterschied: {most} Stufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>%n things</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked.</source>
            <translation>
                <numerusform>%n Objekt gefunden, in {photos} von {all} Fotos. Das Hauptmotiv und Unsicheres sind nicht angehakt.</numerusform>
                <numerusform>%n Objekte gefunden, in {photos} von {all} Fotos. Das Hauptmotiv und Unsicheres sind nicht angehakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. Untick what should stay.</source>
            <translation>
                <numerusform>%n Objekt in {photos} von {all} Fotos gefunden. Entfernen Sie das Häkchen bei allem, was bleiben soll.</numerusform>
                <numerusform>%n Objekte in {photos} von {all} Fotos gefunden. Entfernen Sie das Häkchen bei allem, was bleiben soll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>%n things ticked</source>
            <translation>
                <numerusform>%n Objekt angehakt</numerusform>
                <numerusform>%n Objekte angehakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/batch/window.py" />
            <source>%n things will be removed from {photos} of {all} photos.</source>
            <translation>
                <numerusform>%n Objekt wird aus {photos} von {all} Fotos entfernt.</numerusform>
                <numerusform>%n Objekte werden aus {photos} von {all} Fotos entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;About Cleanplate</source>
            <translation>Ü&amp;ber Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation>&amp;Tiere</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Batch…</source>
            <translation>Stapel&amp;verarbeitung…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation>&amp;Pinsel</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Brush size</source>
            <translation>&amp;Pinselgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation>&amp;Leeren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation>&amp;Mit Original vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation>&amp;Dunkles Design</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Delete it</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Distractions</source>
            <translation>A&amp;blenkungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Radierer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation>&amp;Objekte finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation>&amp;Graffiti</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation>&amp;Erweitern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Hand</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;High contrast</source>
            <translation>Hoher Kont&amp;rast</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Umkehren</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Keep the last search…</source>
            <translation>Die letzte Suche &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Keyboard cursor</source>
            <translation>Tastat&amp;urzeiger</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>L&amp;asso</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Later</source>
            <translation>S&amp;päter</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>&amp;Helles Design</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation>Maske l&amp;aden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Mask</source>
            <translation>&amp;Maske</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Merge photos…</source>
            <translation>Fotos zusa&amp;mmenführen…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>&amp;Methode</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Next photo</source>
            <translation>&amp;Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Not from here</source>
            <translation>&amp;Nicht von hier</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Note in the file that it was edited</source>
            <translation>In der Datei &amp;vermerken, dass sie bearbeitet wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Open it</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Open video…</source>
            <translation>Video ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Overwrite it</source>
            <translation>&amp;Überschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>Bild &amp;einfügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Pause</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Pen pressure</source>
            <translation>Stift&amp;druck</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Pen pressure makes the brush wider</source>
            <translation>St&amp;iftdruck verbreitert den Pinsel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Preview 2 seconds</source>
            <translation>2 Sekunden &amp;Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>&amp;Quality</source>
            <translation>&amp;Qualität</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>R&amp;echteck</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Red mask</source>
            <translation>Rote M&amp;aske</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Run</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation>Maske &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation>Aus&amp;wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Specks</source>
            <translation>F&amp;lecken</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Specks to find</source>
            <translation>Welche &amp;Flecken gefunden werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Stop</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Stop it</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation>&amp;Anders füllen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation>&amp;Fahrzeuge</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Where fills come from</source>
            <translation>&amp;Woher Füllungen kommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Wires</source>
            <translation>D&amp;rähte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Yellow mask</source>
            <translation>&amp;Gelbe Maske</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>--dask needs more packages ({name} is missing): pip install cleanplate[cluster]</source>
            <translation>--dask braucht weitere Pakete ({name} fehlt): pip install cleanplate[cluster]</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>0 pixels changed outside the mask.</source>
            <translation>Außerhalb der Maske hat sich kein Pixel geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A grey picture in which dust and hairs stand out</source>
            <translation>Ein graues Bild, in dem Staub und Haare hervortreten</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>A light touch of a pen makes a thin line.</source>
            <translation>Leichter Druck mit dem Stift zeichnet eine dünne Linie.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>A method cannot be called “{name}”; use small letters, digits, dots and dashes.</source>
            <translation>Eine Methode kann nicht „{name}“ heißen; verwenden Sie Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>A painted mask must have the video’s size, {size}.</source>
            <translation>Eine gemalte Maske muss so groß sein wie das Video, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A pen pressed lightly paints a thin line</source>
            <translation>Leichter Stiftdruck malt eine dünne Linie</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>A preview must be longer than 0 seconds.</source>
            <translation>Eine Vorschau muss länger als 0 Sekunden sein.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.</source>
            <translation>Ein Rezept kann nicht „{name}“ heißen; verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/bounds.py" />
            <source>A stretch of time must end after it begins.</source>
            <translation>Ein Zeitabschnitt muss nach seinem Anfang enden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>&amp;Alle</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.</source>
            <translation>AVIF-Dateien verlieren überall ein wenig an Qualität; wählen Sie PNG oder TIFF, um jedes Pixel zu erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>Über Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Actual size, or all of the picture</source>
            <translation>Tatsächliche Größe oder das ganze Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Add a model</source>
            <translation>Modell hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Add a model…</source>
            <translation>Modell hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <location filename="../../app/ui/video/controls.py" />
            <location filename="../../app/ui/video/view.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation>Alle Tasten und Gesten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + click</source>
            <translation>Alt + Klick</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + Mausrad</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Angle of the source</source>
            <translation>Winkel der Quelle</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Animal</source>
            <translation>Tier</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/segment_store.py" />
            <source>Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done.</source>
            <translation>Ein anderes Cleanplate (Prozess {process}) arbeitet an „{path}“; warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>Another run (process {process}) is at work in “{folder}”; wait until it is done.</source>
            <translation>Ein anderer Lauf (Prozess {process}) arbeitet in „{folder}“; warten Sie, bis er fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Another s&amp;ource</source>
            <translation>Andere &amp;Quelle</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Apple graphics</source>
            <translation>Apple-Grafik</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Arrow keys choose; every choice can be undone.</source>
            <translation>Pfeiltasten wählen; jede Wahl lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys move the brush, Space paints: work without a mouse</source>
            <translation>Pfeiltasten bewegen den Pinsel, die Leertaste malt: Arbeiten ohne Maus</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Arrow keys step through the frames, Space plays.</source>
            <translation>Pfeiltasten gehen Bild für Bild weiter, die Leertaste spielt ab.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, Space</source>
            <translation>Pfeiltasten, Leertaste</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, double click</source>
            <translation>Pfeiltasten, Doppelklick</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>As it is there, with a soft edge</source>
            <translation>So wie es dort ist, mit weichem Rand</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <location filename="../../app/ui/panels/found.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Batch</source>
            <translation>Stapelverarbeitung</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before and after beside each other</source>
            <translation>Vorher und nachher nebeneinander</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before left and after right of a line you can drag</source>
            <translation>Vorher links, nachher rechts einer verschiebbaren Linie</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Before: outside the preview</source>
            <translation>Vorher: außerhalb der Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Hier beginnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Black, white and yellow</source>
            <translation>Schwarz, Weiß und Gelb</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Blue mas&amp;k</source>
            <translation>&amp;Blaue Maske</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Brush roughly over a thing to select it</source>
            <translation>Mit dem Pinsel grob über ein Objekt streichen, um es auszuwählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size</source>
            <translation>Pinselgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Pinselgröße  ([  ]  oder Alt + Mausrad)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size in pixels</source>
            <translation>Pinselgröße in Pixeln</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation>Brechen Sie zuerst das Entfernen ab oder warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation>Wird abgebrochen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Cannot be opened</source>
            <translation>Kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Change between painting what goes and restoring</source>
            <translation>Zwischen Übermalen und Wiederherstellen wechseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Choose &amp;folder…</source>
            <translation>&amp;Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder for the results</source>
            <translation>Ordner für die Ergebnisse wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder with photos</source>
            <translation>Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>Choose another fill</source>
            <translation>Andere Füllung wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Choose at least two photos of one place.</source>
            <translation>Wählen Sie mindestens zwei Fotos eines Ortes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Nur eine Art auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose photos of one place; the first is changed</source>
            <translation>Fotos eines Ortes wählen; das erste wird geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean a whole folder of photos</source>
            <translation>Einen ganzen Ordner mit Fotos bereinigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean all photos in it</source>
            <translation>Alle Fotos darin bereinigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Clean two seconds from this frame on, and play them</source>
            <translation>Zwei Sekunden ab diesem Bild bereinigen und abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Cleaned</source>
            <translation>Bereinigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate did not close properly. Your work up to {time} is still there.</source>
            <translation>Cleanplate wurde nicht ordnungsgemäß beendet. Ihre Arbeit bis {time} ist noch da.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate projects</source>
            <translation>Cleanplate-Projekte</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Clear everything painted on this frame</source>
            <translation>Alles auf diesem Bild Gemalte löschen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Clear mask</source>
            <translation>Maske leeren</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Clear ones</source>
            <translation>Deutliche</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clear the whole mask</source>
            <translation>Die ganze Maske leeren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click along a wire or crack; click twice to end</source>
            <translation>An einem Draht oder Riss entlangklicken; zweimal klicken zum Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object, or draw round it</source>
            <translation>Objekt anklicken oder umfahren</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Click what was found: it goes or stays</source>
            <translation>Gefundenes anklicken: Es verschwindet oder bleibt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click, Delete</source>
            <translation>Klick, Entf</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Clone</source>
            <translation>Klonen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Cloned</source>
            <translation>Geklont</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation>Cleanplate schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation>Farben des Systems</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Details für einen Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy from &amp;everywhere</source>
            <translation>Von &amp;überall kopieren</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Copy from everywhere</source>
            <translation>Von überall kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation>Das ganze Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + drag</source>
            <translation>Strg + Ziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Strg + Mausrad, Spreizen</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Damaged frames: {number}; they show what could be saved.</source>
            <translation>Beschädigte Bilder: {number}; sie zeigen, was zu retten war.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation>Dunkel auf Hell</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <location filename="../../app/ui/panels/edits.py" />
            <source>Delete edit</source>
            <translation>Bearbeitung löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete key</source>
            <translation>Taste Entf</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Di&amp;vider</source>
            <translation>&amp;Trennlinie</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Distractions</source>
            <translation>Ablenkungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Divider between before and after</source>
            <translation>Trennlinie zwischen vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Rückgängig Gemachtes wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Done by hand</source>
            <translation>Von Hand bearbeitet</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Done by hand and saved as “{path}”; Run leaves it as it is.</source>
            <translation>Von Hand bearbeitet und als „{path}“ gespeichert; „Starten“ lässt es, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drag the ring</source>
            <translation>Am Ring ziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Drag, or move it with the arrow keys; a double click centres it</source>
            <translation>Ziehen oder mit den Pfeiltasten bewegen; ein Doppelklick setzt sie in die Mitte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what is to be removed</source>
            <translation>Umfahren, was entfernt werden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Draw where captions are</source>
            <translation>Zeichnen, wo Untertitel stehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Datei ablegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a folder</source>
            <translation>Ordner ablegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Drop a folder with photos here, or choose one.</source>
            <translation>Legen Sie hier einen Ordner mit Fotos ab oder wählen Sie einen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Drop a video here, or open one.</source>
            <translation>Legen Sie hier ein Video ab oder öffnen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Edge &amp;around what was found</source>
            <translation>Rand &amp;um das Gefundene</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Edge around it</source>
            <translation>Rand darum</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Edits</source>
            <translation>Bearbeitungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase from the mask; beside it: restore; with Select: take a part away</source>
            <translation>Maske wegradieren; daneben: wiederherstellen; mit „Auswählen“: einen Teil wegnehmen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Erase mask</source>
            <translation>Maske wegradieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase parts of the mask</source>
            <translation>Teile der Maske wegradieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: {size}</source>
            <translation>Erwartete Größe: {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: …</source>
            <translation>Erwartete Größe: …</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export the video</source>
            <translation>Video exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>F&amp;eather</source>
            <translation>Weiche &amp;Kante</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ind</source>
            <translation>&amp;Finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>Vollb&amp;ild</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Faint ones too</source>
            <translation>Auch schwache</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Füllen mit</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Fill with a LaMa or MI-GAN file of your own.</source>
            <translation>Mit einer eigenen LaMa- oder MI-GAN-Datei füllen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Fill {number} of {count}</source>
            <translation>Füllung {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation>Finden und &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation>Nur Tiere finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Find captions</source>
            <translation>Untertitel suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find dust, hairs and scratches</source>
            <translation>Staub, Haare und Kratzer finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation>Alles finden und sofort entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation>Nur Graffiti finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find in the &amp;whole video</source>
            <translation>Im &amp;ganzen Video finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find on this &amp;frame</source>
            <translation>In diesem &amp;Bild finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find other lines like the one you followed last</source>
            <translation>Andere Linien wie die zuletzt verfolgte finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people in the background, wires, specks and text at the edge</source>
            <translation>Personen im Hintergrund, Drähte, Flecken und Text am Rand finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation>Nur Personen finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation>Personen, Fahrzeuge, Tiere, Text und Graffiti finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation>Nur Text finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Find things, or paint over what should go and track it.</source>
            <translation>Finden Sie Objekte, oder übermalen Sie, was verschwinden soll, und verfolgen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Nur Fahrzeuge finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find w&amp;ithin the selection</source>
            <translation>In der Aus&amp;wahl finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find wires before the sky</source>
            <translation>Drähte vor dem Himmel finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Finding…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Forget “not from here” and “only from here”</source>
            <translation>„Nicht von hier“ und „Nur von hier“ aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Found in this photo</source>
            <translation>In diesem Foto gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Frame</source>
            <translation>Einzelbild</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Frames without a mask of their own: {number}; the masks before and after were used.</source>
            <translation>Bilder ohne eigene Maske: {number}; die Masken davor und danach wurden verwendet.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Frames without a usable time: {number}; they follow the one before.</source>
            <translation>Bilder ohne brauchbare Zeit: {number}; sie folgen auf das vorige.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Frames {first}–{last}</source>
            <translation>Bilder {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>From other photos</source>
            <translation>Aus anderen Fotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Getting ready…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Graffiti</source>
            <translation>Graffiti</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Grow mask</source>
            <translation>Maske erweitern</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Heal</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal and &amp;clone</source>
            <translation>Reparieren und kl&amp;onen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal from another place that fits</source>
            <translation>Von einer anderen passenden Stelle reparieren</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Healed</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Hide edit</source>
            <translation>Bearbeitung ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>{key} halten</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How faint the dust, hairs and scratches may be that “Specks” finds.</source>
            <translation>Wie schwach Staub, Haare und Kratzer sein dürfen, die „Flecken“ findet.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality.</source>
            <translation>Wie gut und damit wie groß ein neues JPEG wird. Ein Foto, das schon ein JPEG war, behält seine Qualität.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs. The search for things always uses up to four for a moment, so that what it finds does not depend on this setting.</source>
            <translation>Wie viele Prozessorkerne gleichzeitig arbeiten dürfen. Weniger lassen anderen Programmen mehr. Die Suche nach Objekten nutzt kurzzeitig immer bis zu vier, damit das Gefundene nicht von dieser Einstellung abhängt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure: {percent}% or more ({shown} of {count})</source>
            <translation>Wie sicher: {percent} % oder mehr ({shown} von {count})</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Wie die Stelle des Entfernten gefüllt wird.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and how large.</source>
            <translation>Wie breit der Rand um ein gefundenes Objekt zunächst mit entfernt wird. „Automatisch“ richtet sich nach seiner Art und Größe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How wide an edge around what was found is removed with it</source>
            <translation>Wie breit der Rand um das Gefundene mit entfernt wird</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide the brush is on the screen when a photo is opened.</source>
            <translation>Wie breit der Pinsel auf dem Bildschirm ist, wenn ein Foto geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>In the rectangle drawn on the frame; without one, in the lower third</source>
            <translation>Im Rechteck, das auf das Bild gezeichnet wurde; ohne eines im unteren Drittel</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Invert mask</source>
            <translation>Maske umkehren</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It has not been exported since. If you keep it, it is there again when you open the video.</source>
            <translation>Seitdem wurde nicht exportiert. Wenn Sie sie behalten, ist sie wieder da, sobald Sie das Video öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>It is no longer known where this was copied from; fill it again to see it.</source>
            <translation>Woher dies kopiert wurde, ist nicht mehr bekannt; füllen Sie die Stelle neu, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the published one.</source>
            <translation>Es läuft auf diesem Computer mit Ihren Rechten. Seine Prüfsumme (SHA-256) ist {digest}; vergleichen Sie sie mit der veröffentlichten.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>JPEG &amp;quality</source>
            <translation>JPEG-&amp;Qualität</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>JPEG quality</source>
            <translation>JPEG-Qualität</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep as a recipe</source>
            <translation>Als Rezept speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keep the photo with all edits and the mask in one file, to go on later</source>
            <translation>Foto mit allen Bearbeitungen und Maske in einer Datei speichern, um später weiterzumachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one</source>
            <translation>Diese behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one (Esc)</source>
            <translation>Diese behalten (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep your work on “{name}”?</source>
            <translation>Ihre Arbeit an „{name}“ behalten?</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Keyboard cursor</source>
            <translation>Tastaturzeiger</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>L&amp;ine</source>
            <translation>&amp;Linie</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation>&amp;Größerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave</source>
            <translation>Belassen</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave all</source>
            <translation>Alle belassen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Leave out the camera’s data, place and te&amp;xts</source>
            <translation>Kameradaten, Ort und Te&amp;xte weglassen</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave what is in a frame</source>
            <translation>Im Rahmen belassen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation>Hell auf Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lin&amp;es like this</source>
            <translation>L&amp;inien wie diese</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Maske laden</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Load mask</source>
            <translation>Maske laden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Näher hinsehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for</source>
            <translation>Suchen nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions from this second</source>
            <translation>Untertitel ab dieser Sekunde suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions up to this second</source>
            <translation>Untertitel bis zu dieser Sekunde suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for: {name}</source>
            <translation>Suchen: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look only in what is painted over</source>
            <translation>Nur dort suchen, wo gemalt ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Looking at photo {ended} of {all}…</source>
            <translation>Foto {ended} von {all} wird durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Hauptleiste</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make one photo without passers-by from several of the same place</source>
            <translation>Aus mehreren Fotos eines Ortes eines ohne Passanten machen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation>Den Pinsel vergrößern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation>Den Pinsel verkleinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation>Die Maske nach allen Seiten erweitern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation>Die Maske von allen Seiten verkleinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Making other fills…</source>
            <translation>Andere Füllungen werden erstellt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Making the preview…</source>
            <translation>Vorschau wird erstellt…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Mask &amp;colour</source>
            <translation>M&amp;askenfarbe</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Mask saved as {name}.</source>
            <translation>Maske als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Masken werden als PNG gespeichert; lassen Sie den Namen „{name}“ auf .png enden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Masks that belong to no frame of the video: {number}; they were not used.</source>
            <translation>Masken, die zu keinem Bild des Videos gehören: {number}; sie wurden nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>Speiche&amp;rgrenze</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Merging… Esc stops it</source>
            <translation>Wird zusammengeführt… Esc hält an</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Mittlere Taste, Leertaste + Ziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Mirror source</source>
            <translation>Quelle spiegeln</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror the source</source>
            <translation>Die Quelle spiegeln</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>More of this tool</source>
            <translation>Mehr zu diesem Werkzeug</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>More…</source>
            <translation>Weitere…</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Move edit</source>
            <translation>Bearbeitung verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit down</source>
            <translation>Bearbeitung nach unten verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit up</source>
            <translation>Bearbeitung nach oben verschieben</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move source</source>
            <translation>Quelle verschieben</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move spot</source>
            <translation>Stelle verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation>Ansicht verschieben</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>NVIDIA graphics</source>
            <translation>NVIDIA-Grafik</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Name of the recipe:</source>
            <translation>Name des Rezepts:</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>Auf diesem Computer ist kein Apple-Grafikprozessor nutzbar; wählen Sie „Prozessor“ oder „Automatisch“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>Auf diesem Computer ist keine CUDA-Grafikkarte nutzbar; wählen Sie „Prozessor“ oder „Automatisch“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>No encoder on this computer can save {format} ({bits} bits).</source>
            <translation>Kein Encoder auf diesem Computer kann {format} ({bits} Bit) speichern.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>No object can be told apart at {x},{y}, {seconds} s from the start.</source>
            <translation>Bei {x},{y}, {seconds} s nach dem Anfang, lässt sich kein Objekt abgrenzen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>No other fill was found that differs from this one.</source>
            <translation>Es fand sich keine andere Füllung, die sich von dieser unterscheidet.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>No other line like this was found.</source>
            <translation>Es wurde keine andere Linie wie diese gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>No picture is open.</source>
            <translation>Es ist kein Bild geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healing.py" />
            <source>No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a source with Alt + click.</source>
            <translation>Keine Stelle, von der kopiert werden darf, ist groß genug; darum blieb alles, wie es war. Wählen Sie „Von überall kopieren“, oder bestimmen Sie die Quelle mit Alt + Klick.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>No video is open.</source>
            <translation>Es ist kein Video geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>Not everything was looked at: “{folder}” cannot be opened.</source>
            <translation>Nicht alles wurde durchgesehen: „{folder}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Not from there</source>
            <translation>Nicht von dort</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>Not kept from within the frames: {kinds}.</source>
            <translation>Aus dem Inneren der Bilder nicht übernommen: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Not kept in this file: {kinds}.</source>
            <translation>In dieser Datei nicht erhalten: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Not ready: a part could not be loaded</source>
            <translation>Nicht bereit: ein Teil ließ sich nicht laden</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Hier lässt sich nichts abgrenzen; übermalen Sie es mit dem Pinsel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Nothing done yet</source>
            <translation>Noch nichts bearbeitet</translation>
        </message>
        <message>
            <location filename="../../app/selftest/waiting.py" />
            <source>Nothing happened for {seconds} seconds.</source>
            <translation>{seconds} Sekunden lang ist nichts geschehen.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is chosen. Click what should go, or look for something first.</source>
            <translation>Nichts ist ausgewählt. Klicken Sie an, was verschwinden soll, oder lassen Sie zuerst etwas suchen.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is painted. Paint over where to look first.</source>
            <translation>Es ist nichts übermalt. Übermalen Sie zuerst, wo gesucht werden soll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Nothing is selected and nothing was removed yet.</source>
            <translation>Es ist nichts ausgewählt und noch nichts entfernt worden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>Nichts ist ausgewählt, daher gibt es keine Maske zu speichern.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>Nichts ist ausgewählt. Übermalen Sie zuerst, was Sie entfernen möchten.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing is to go yet: find something, or paint over it.</source>
            <translation>Noch soll nichts verschwinden: Suchen Sie etwas oder übermalen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Nothing moves between the photos, so {name} stays as it is.</source>
            <translation>Zwischen den Fotos bewegt sich nichts; {name} bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>Nothing to remove was found in “{path}”; nothing was saved.</source>
            <translation>In „{path}“ wurde nichts zum Entfernen gefunden; es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing was found.</source>
            <translation>Es wurde nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing was found. Paint over what should go with the brush.</source>
            <translation>Es wurde nichts gefunden. Übermalen Sie mit dem Pinsel, was verschwinden soll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Nothing was found; this photo is copied as it is.</source>
            <translation>Nichts gefunden; dieses Foto wird unverändert kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing yet: find, click or paint it</source>
            <translation>Noch nichts: suchen, klicken, malen</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>On the divider: move it (Shift fine), centre it</source>
            <translation>Auf der Trennlinie: bewegen (Umschalt fein), in die Mitte setzen</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>One thing found. Untick it if it should stay.</source>
            <translation>Ein Objekt gefunden. Entfernen Sie das Häkchen, wenn es bleiben soll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Only &amp;from here</source>
            <translation>Nur &amp;von hier</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation>Nur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open &amp;video…</source>
            <translation>V&amp;ideo öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open a photo</source>
            <translation>Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/searcher.py" />
            <location filename="../../app/core/document/editor.py" />
            <source>Open a photo first.</source>
            <translation>Öffnen Sie zuerst ein Foto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open a video</source>
            <translation>Video öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Open the fo&amp;lder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the next photo in the row</source>
            <translation>Das nächste Foto der Reihe öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture in the clipboard</source>
            <translation>Das Bild aus der Zwischenablage öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the previous photo in the row</source>
            <translation>Das vorige Foto der Reihe öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Open the r&amp;eport</source>
            <translation>&amp;Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on a picture without a name?</source>
            <translation>Die nicht gespeicherte Arbeit an einem Bild ohne Namen öffnen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on “{name}”?</source>
            <translation>Die nicht gespeicherte Arbeit an „{name}“ öffnen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>OpenRaster files keep no camera data.</source>
            <translation>OpenRaster-Dateien behalten keine Kameradaten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Other fills for this place</source>
            <translation>Andere Füllungen für diese Stelle</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Otherwise it moves the picture, and zooms with Ctrl.</source>
            <translation>Sonst verschiebt es das Bild und zoomt mit Strg.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation>Sonst ist das Entfernte wieder da.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask.</source>
            <translation>Über wie viele Pixel das Bild innerhalb der Maske in die Füllung übergeht.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Paint mask</source>
            <translation>Maske malen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over a spot; it is copied from a place you can move</source>
            <translation>Eine Stelle übermalen; woher kopiert wird, lässt sich verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, and it is gone.</source>
            <translation>Übermalen, was stört – und es ist weg.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what is to be removed</source>
            <translation>Übermalen, was entfernt werden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the only places a fill may copy from</source>
            <translation>Die einzigen Stellen übermalen, von denen kopiert werden darf</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the original back over a result</source>
            <translation>Mit dem Pinsel das Original wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint where a fill must not copy from</source>
            <translation>Stellen übermalen, von denen nicht kopiert werden darf</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Painted</source>
            <translation>Gemalt</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Painted spot</source>
            <translation>Übermalte Stelle</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Paused after {ended} of {all} photos.</source>
            <translation>Angehalten nach {ended} von {all} Fotos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet.py" />
            <source>Photos of the folder</source>
            <translation>Fotos des Ordners</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/filmstrip.py" />
            <source>Photos that are open together</source>
            <translation>Gemeinsam geöffnete Fotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures and projects</source>
            <translation>Bilder und Projekte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Pixel für Pixel auf dem Bildschirm</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Point at a place that was filled.</source>
            <translation>Zeigen Sie auf eine gefüllte Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pr&amp;evious photo</source>
            <translation>V&amp;origes Foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Press lightly for a thin line; the other end erases</source>
            <translation>Leicht drücken für eine dünne Linie; das andere Ende radiert</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor co&amp;res</source>
            <translation>Prozessorker&amp;ne</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Fortschritt des Entfernens</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Purpl&amp;e mask</source>
            <translation>&amp;Lila Maske</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Purple</source>
            <translation>Lila</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick, also mirrored</source>
            <translation>Schnell, auch gespiegelt</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Re&amp;cipes</source>
            <translation>Re&amp;zepte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>En&amp;tfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Refine by &amp;hand</source>
            <translation>&amp;Von Hand verfeinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remo&amp;ve on release</source>
            <translation>So&amp;fort entfernen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove %n things</source>
            <translation>
                <numerusform>%n Objekt entfernen</numerusform>
                <numerusform>%n Objekte entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove things from a video</source>
            <translation>Objekte aus einem Video entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Übermaltes entfernen und die Stelle füllen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/class_filters.py" />
            <source>Remove: {name}</source>
            <translation>Entfernen: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>Entfernt Störendes aus Fotos. Alles geschieht auf diesem Computer; kein Bild verlässt ihn je.

Cleanplate ist freie Software unter der Apache-Lizenz 2.0. Das Fenster verwendet PyQt {pyqt} (GPL v3) und Qt {qt} (LGPL v3); ein fertig gepacktes Programm steht daher als Ganzes unter der GPL v3.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation>Wird entfernt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Res&amp;tore</source>
            <translation>Wiederher&amp;stellen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>Standardwerte</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Restored</source>
            <translation>Wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Results &amp;in…</source>
            <translation>&amp;Ergebnisse in…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation>Rechte Taste, Alt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>Einste&amp;llungen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation>&amp;Verkleinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;maller brush</source>
            <translation>&amp;Kleinerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;wap brush and restore</source>
            <translation>Pinsel und Wiederherstellen &amp;tauschen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Same as the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Sample photo</source>
            <translation>Beispielfoto</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;project…</source>
            <translation>&amp;Projekt speichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Änderungen an „{name}“ speichern?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation>Maske speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation>Die Maske speichern: Weißes wird entfernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation>Das Bild unter anderem Namen speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation>Das Bild speichern; fragt beim ersten Mal nach dem Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Saved as “{name}”.</source>
            <translation>Als „{name}“ gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then name Cleanplate as the program that edited them.</source>
            <translation>Gespeicherte Bilder nennen dann Cleanplate als das Programm, das sie bearbeitet hat.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then say nothing about camera, place and author. Colours stay as they are.</source>
            <translation>Gespeicherte Bilder verraten dann nichts über Kamera, Ort und Autor. Die Farben bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saving</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points.</source>
            <translation>Sagen Sie auf nur eine Weise, was verschwinden soll: Klassen, eine Maske, ein Ordner mit Masken, gemalte Masken oder Punkte.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Say where to copy from</source>
            <translation>Festlegen, woher kopiert wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Mehr sehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See other fills for the place and choose one</source>
            <translation>Andere Füllungen für die Stelle ansehen und eine wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation>Das Bild sehen, wie es war</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation>Das ganze Bild sehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See what is selected or was removed</source>
            <translation>Ansehen, was ausgewählt ist oder entfernt wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See where a filled place was copied from; a click rules that out</source>
            <translation>Zeigen, woher eine gefüllte Stelle kopiert wurde; ein Klick schließt das aus</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation>Ein Rechteck auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>Auswählen, was nicht ausgewählt ist</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Select what was found</source>
            <translation>Gefundenes auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Shadow</source>
            <translation>Schatten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Umschalt + Klick</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Show edit</source>
            <translation>Bearbeitung einblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show in fol&amp;der</source>
            <translation>Im O&amp;rdner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Die Seitenleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show specks in &amp;grey</source>
            <translation>&amp;Flecken in Grau zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Show the result</source>
            <translation>Ergebnis zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show the saved file in the file manager</source>
            <translation>Die gespeicherte Datei in der Dateiverwaltung zeigen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Shrink mask</source>
            <translation>Maske verkleinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;by side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/video/controls.py" />
            <source>Size of the brush</source>
            <translation>Größe des Pinsels</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Größe des Bildes</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smart br&amp;ush</source>
            <translation>&amp;Intelligenter Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Soft edge</source>
            <translation>Weiche Kante</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft, along lines</source>
            <translation>Weich, entlang von Linien</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation>Etwas Unerwartetes ist passiert. Ihr Bild ist noch offen; speichern Sie es sicherheitshalber unter neuem Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Im Programm ist etwas schiefgegangen ({kind}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Speck</source>
            <translation>Fleck</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Specks</source>
            <translation>Flecken</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Still showing the picture as it was: {kinds}.</source>
            <translation>Zeigt das Bild noch wie vorher: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Stop the export?</source>
            <translation>Export abbrechen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Das Entfernen abbrechen oder den Strich verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Stop the work first, or wait until it is done.</source>
            <translation>Brechen Sie zuerst die Arbeit ab oder warten Sie, bis sie fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped after {ended} of {all} photos; Run goes on from there.</source>
            <translation>Abgebrochen nach {ended} von {all} Fotos; „Starten“ macht dort weiter.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped; only these photos were looked at.</source>
            <translation>Abgebrochen; nur diese Fotos wurden durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Stopping…</source>
            <translation>Wird abgebrochen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Gerade Linie vom letzten Strich; mit „Auswählen“: hinzufügen</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Subtitles in track {number} were kept as plain text.</source>
            <translation>Die Untertitel der Spur {number} wurden als reiner Text übernommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Den letzten Schritt zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Die Maske aus einem Bild laden: Weißes wird entfernt</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/text_locator.py" />
            <source>Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.</source>
            <translation>Text kann nicht gesucht werden: Die Datei „{name}“ von rapidocr fehlt oder wurde verändert.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The &amp;wheel zooms</source>
            <translation>Das Mausrad &amp;zoomt</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The blocks of this JPEG could not be kept, so all of it was compressed anew.</source>
            <translation>Die Blöcke dieses JPEGs konnten nicht erhalten werden, darum wurde alles neu komprimiert.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colour of what is painted over.</source>
            <translation>Die Farbe des Übermalten.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “Same as the system” follows the system while Cleanplate runs.</source>
            <translation>Die Farben des Fensters. „Wie das System“ folgt dem System, solange Cleanplate läuft.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>The encoder on this computer cannot save without loss.</source>
            <translation>Der Encoder auf diesem Computer kann nicht verlustfrei speichern.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>Die weiche Kante muss 0 Pixel oder mehr betragen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/tiff_about.py" />
            <source>The file holds %n pictures; only the first is edited.</source>
            <translation>
                <numerusform>Die Datei enthält %n Bild; nur das erste wird bearbeitet.</numerusform>
                <numerusform>Die Datei enthält %n Bilder; nur das erste wird bearbeitet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/about.py" />
            <source>The file holds %n pictures; only the first is opened.</source>
            <translation>
                <numerusform>Die Datei enthält %n Bild; nur das erste wird geöffnet.</numerusform>
                <numerusform>Die Datei enthält %n Bilder; nur das erste wird geöffnet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>Der Grafikspeicher reichte nicht, daher wurde das Bild in kleineren Stücken bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>Der Grafikspeicher reichte nicht, daher hat der Prozessor gearbeitet; das dauert länger.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>Die Sprache des Fensters; sie ändert sich sofort.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>The layers are in sRGB; colours outside it are replaced by the nearest ones.</source>
            <translation>Die Ebenen sind in sRGB; Farben außerhalb davon werden durch die nächstliegenden ersetzt.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>Maske ({mask}) und Bild ({picture}) müssen gleich groß sein.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask must say true or false of each pixel, not {kind}.</source>
            <translation>Die Maske muss zu jedem Pixel wahr oder falsch sagen, nicht {kind}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes.</source>
            <translation>Die Maske „{path}“ ist überall schwarz; entfernt wird, was weiß ist.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes; nothing was removed.</source>
            <translation>Die Maske „{path}“ ist überall schwarz, entfernt wird aber, was weiß ist; es wurde nichts entfernt.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is white everywhere, so there is nothing left to fill the picture from.</source>
            <translation>Die Maske „{path}“ ist überall weiß; es bleibt nichts, woraus das Bild gefüllt werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size.</source>
            <translation>Die Maske „{path}“ hat {size} Pixel und das Bild {wanted}; machen Sie beide gleich groß.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>The model could not be kept in “{folder}”: {reason}.</source>
            <translation>Das Modell konnte nicht in „{folder}“ abgelegt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model description names a network that this version does not know.</source>
            <translation>Die Modellbeschreibung nennt ein Netz, das diese Version nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model description “{path}” is damaged; install Cleanplate again.</source>
            <translation>Die Modellbeschreibung „{path}“ ist beschädigt; installieren Sie Cleanplate neu.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file belongs to another network.</source>
            <translation>Die Modelldatei gehört zu einem anderen Netz.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” cannot be read: {reason}.</source>
            <translation>Die Modelldatei „{path}“ ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>Die Modelldatei „{path}“ wurde verändert oder beschädigt; installieren Sie Cleanplate neu.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” answered with something that is not a picture.</source>
            <translation>Das Modell „{name}“ antwortete mit etwas, das kein Bild ist.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” failed with a picture of {width}×{height}.</source>
            <translation>Das Modell „{name}“ scheiterte an einem Bild von {width}×{height}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model “{name}” is for something else.</source>
            <translation>Das Modell „{name}“ ist für etwas anderes bestimmt.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model “{name}” is not there: “{path}” is missing.</source>
            <translation>Das Modell „{name}“ ist nicht da: „{path}“ fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most graphics memory that filling may take (pictures are then filled in smaller pieces).</source>
            <translation>Wie viel Speicher die Rückgängig-Schritte höchstens belegen dürfen (ältere werden verworfen; automatisch: 512 MB) und wie viel Grafikspeicher das Füllen höchstens belegen darf (Bilder werden dann in kleineren Stücken gefüllt).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>The originals lie inside “{path}”; choose another folder for the results.</source>
            <translation>Die Originale liegen in „{path}“; wählen Sie einen anderen Ordner für die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/sheet_run.py" />
            <source>The photos are no longer there; choose the folder again.</source>
            <translation>Die Fotos sind nicht mehr da; wählen Sie den Ordner erneut.</translation>
        </message>
        <message>
            <location filename="../../inpainting/stills/merging.py" />
            <source>The photos do not show the same place, so there is nothing to merge.</source>
            <translation>Die Fotos zeigen nicht denselben Ort, es gibt also nichts zusammenzuführen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <source>The picture as it was opened; dragging moves both sides.</source>
            <translation>Das Bild, wie es geöffnet wurde; Ziehen bewegt beide Seiten.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>Das Bild hat sich inzwischen geändert, daher wurde das Ergebnis nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>Das Bild konnte nicht in eine {format}-Datei umgewandelt werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <location filename="../../app/core/imageio/encoding.py" />
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture had {bits} bits per colour; this {format} file has 8.</source>
            <translation>Das Bild hatte {bits} Bit pro Farbe; diese {format}-Datei hat 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>Das Bild hat Druckfarben (CMYK); es wird in RGB bearbeitet und gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has {bits} bits per colour; it is edited and saved with 8.</source>
            <translation>Das Bild hat {bits} Bit pro Farbe; es wird mit 8 bearbeitet und gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture has {bits} bits per colour; it is saved with {more}, which hold them all.</source>
            <translation>Das Bild hat {bits} Bit pro Farbe; es wird mit {more} gespeichert, die alle aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>Das Bild muss 8-Bit-RGB sein, nicht {kind} der Form {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>The picture was copied.</source>
            <translation>Das Bild wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>The pictures are of different sizes, {one} and {other}, so they cannot be compared.</source>
            <translation>Die Bilder sind verschieden groß, {one} und {other}, und können nicht verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The pixels were converted from {format} to {name}.</source>
            <translation>Die Pixel wurden von {format} in {name} umgewandelt.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>The point {x},{y} is not in the video, which has {width}×{height} pixels.</source>
            <translation>Der Punkt {x},{y} liegt nicht im Video, das {width}×{height} Pixel hat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>The recipe fills with “{method}”, which this computer does not have; the method stays as it is.</source>
            <translation>Das Rezept füllt mit „{method}“, das es auf diesem Computer nicht gibt; die Methode bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/places.py" />
            <source>The rectangle {sides} lies outside the picture, which has {width}×{height} pixels.</source>
            <translation>Das Rechteck {sides} liegt außerhalb des Bildes, das {width}×{height} Pixel hat.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>The result could not be written: {reason}.</source>
            <translation>Das Ergebnis konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>The same, double click</source>
            <translation>Dasselbe, Doppelklick</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>The texture from there in the colours from here</source>
            <translation>Die Textur von dort in den Farben von hier</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>The video is interlaced; it is saved as whole frames.</source>
            <translation>Das Video besteht aus Halbbildern (interlaced); es wird in Vollbildern gespeichert.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The video’s transparency (alpha) is not kept.</source>
            <translation>Die Transparenz (Alpha) des Videos bleibt nicht erhalten.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <location filename="../../app/core/document/healing.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Das ganze Bild ist ausgewählt, daher bleibt nichts, womit es gefüllt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation>Die {kind}-Daten waren zu lang für eine JPEG-Datei und wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation>Design des S&amp;ystems</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme, language, device, memory and more</source>
            <translation>Design, Sprache, Gerät, Speicher und mehr</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is a method “{name}” already; choose another name.</source>
            <translation>Es gibt schon eine Methode „{name}“; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is a recipe “{other}” already; a name must differ in more than capital and small letters.</source>
            <translation>Es gibt schon ein Rezept „{other}“; wählen Sie einen Namen, der sich nicht nur in Groß- und Kleinbuchstaben unterscheidet.</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>There is no Dask cluster at “{address}”.</source>
            <translation>Unter „{address}“ ist kein Dask-Cluster.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <location filename="../../inpainting/detection/search.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>Es gibt keine Klasse „{name}“; wählen Sie aus {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>Es gibt kein Gerät „{name}“; wählen Sie eines von {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>Es gibt keinen Ordner „{folder}“ zum Speichern.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>Es gibt keinen Ordner „{folder}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>There is no mask “{path}” for this photo.</source>
            <translation>Es gibt keine Maske „{path}“ zu diesem Foto.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>Es gibt keine Methode „{name}“; wählen Sie eine von {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is no model “{name}” of your own.</source>
            <translation>Es gibt kein eigenes Modell „{name}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” ({known}).</source>
            <translation>In „{folder}“ ist kein Foto ({known}).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened.</source>
            <translation>In „{folder}“ ist kein Foto, das durchgesehen werden kann: „{closed}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>In der Zwischenablage ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}” to forget.</source>
            <translation>Es gibt kein Rezept „{name}“, das gelöscht werden könnte.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; none has been kept yet.</source>
            <translation>Es gibt kein Rezept „{name}“; es wurde noch keines gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; there are: {known}.</source>
            <translation>Es gibt kein Rezept „{name}“; es gibt: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>There is no video open.</source>
            <translation>Es ist kein Video geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/selftest/window.py" />
            <source>There is no window to try this in.</source>
            <translation>Es gibt kein Fenster, in dem sich das probieren ließe.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>There is not enough memory for this photo.</source>
            <translation>Für dieses Foto reicht der Speicher nicht.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme oder nehmen Sie ein kleineres Bild.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>Der Speicher reicht nicht, um dieses Bild zu füllen; schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>There is not enough memory to load “{path}”.</source>
            <translation>Der Speicher reicht nicht, um „{path}“ zu laden.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>Der Speicher reicht nicht, um „{path}“ zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There was too little to copy from, so a part of the fill is soft.</source>
            <translation>Es gab zu wenig, wovon kopiert werden konnte; ein Teil der Füllung ist deshalb unscharf.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector does not look for text.</source>
            <translation>Dieser Detektor sucht keinen Text.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Dieser Detektor findet nur Klassen.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>Das ist wegen eines unerwarteten Fehlers nicht gelungen ({kind}). Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because the disk is full.</source>
            <translation>Das ist nicht gelungen, weil der Datenträger voll ist.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>This was not copied from anywhere: it is an even colour, a line, or was made up.</source>
            <translation>Dies wurde nirgendwoher kopiert: Es ist eine gleichmäßige Farbe, eine Linie oder erfunden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Thorough</source>
            <translation>Gründlich</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick</source>
            <translation>Anhaken</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick all</source>
            <translation>Alle anhaken</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tick everything that was found</source>
            <translation>Alles Gefundene anhaken</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick one kind</source>
            <translation>Eine Art anhaken</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick what is in a frame</source>
            <translation>Im Rahmen anhaken</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask blue</source>
            <translation>Die Maske blau einfärben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask purple</source>
            <translation>Die Maske lila einfärben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask red</source>
            <translation>Die Maske rot einfärben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask yellow</source>
            <translation>Die Maske gelb einfärben</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>To remove</source>
            <translation>Zu entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Tools and filling</source>
            <translation>Werkzeuge und Füllung</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Track it</source>
            <translation>Verfolgen</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Track {number} ({kind}) was not kept.</source>
            <translation>Die Spur {number} ({kind}) wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Tracked from frame {first} to {last}.</source>
            <translation>Verfolgt von Bild {first} bis {last}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Tracking…</source>
            <translation>Wird verfolgt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Tracks</source>
            <translation>Verfolgte Objekte</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Try it with a sample photo</source>
            <translation>Mit Beispielfoto ausprobieren</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Turn source</source>
            <translation>Quelle drehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Turn the source by a right angle</source>
            <translation>Die Quelle um einen rechten Winkel drehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is ticked into mask, to refine it with the brush</source>
            <translation>Angehaktes in eine Maske umwandeln, um es mit dem Pinsel zu verfeinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved work</source>
            <translation>Nicht gespeicherte Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Untick everything that was found</source>
            <translation>Alle Häkchen beim Gefundenen entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Den ganzen Bildschirm nutzen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Usual ones</source>
            <translation>Übliche</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Vehicle</source>
            <translation>Fahrzeug</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Version und Lizenzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes</source>
            <translation>Was verschwindet</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes and what was done</source>
            <translation>Was verschwindet und was getan wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What is finished of it will be lost.</source>
            <translation>Was davon fertig ist, geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>What is painted over goes as soon as you let go</source>
            <translation>Was übermalt ist, verschwindet beim Loslassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>What should go</source>
            <translation>Was verschwinden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What the other program wrote will be lost.</source>
            <translation>Was das andere Programm geschrieben hat, geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>What to find</source>
            <translation>Was gefunden werden soll</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>What was found is doubtful; move “How sure” to the left to see it.</source>
            <translation>Was gefunden wurde, ist unsicher; schieben Sie „Wie sicher“ nach links, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/recovery.py" />
            <source>What you do now is not kept for the case of a crash: {why}</source>
            <translation>Was Sie jetzt tun, wird für den Fall eines Absturzes nicht gesichert: {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Mausrad, Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the work is done. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Wo gearbeitet wird. „Automatisch“ nimmt eine Grafikkarte, wenn es eine nutzbare gibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>While you see where a fill comes from: fill again, but not from there</source>
            <translation>Während man sieht, woher eine Füllung kommt: neu füllen, aber nicht von dort</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Wire</source>
            <translation>Draht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: copy from there; then drag the dashed outline</source>
            <translation>Bei „Reparieren und klonen“: von dort kopieren; dann den gestrichelten Umriss ziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: move the marked spot; its source stays where it is</source>
            <translation>Bei „Reparieren und klonen“: die markierte Stelle verschieben; ihre Quelle bleibt, wo sie ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: take back the marked spot</source>
            <translation>Bei „Reparieren und klonen“: die markierte Stelle zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Select: a frame round what should go</source>
            <translation>Mit „Auswählen“: ein Rahmen um alles, was verschwinden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint</source>
            <translation>Mit dem Tastaturzeiger: Pinsel bewegen (Umschalt fein, Strg weit), malen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>Sie dürfen „{path}“ nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>You said what this was copied from: drag its dashed outline with Heal and clone (H).</source>
            <translation>Woher dies kopiert wird, haben Sie festgelegt: Ziehen Sie den gestrichelten Umriss mit „Reparieren und klonen“ (H).</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your earlier work on this video is back.</source>
            <translation>Ihre frühere Arbeit an diesem Video ist wieder da.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged, and what you do now is not kept.</source>
            <translation>Ihre frühere Arbeit an diesem Video ist beschädigt, und was Sie jetzt tun, wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged; it was put aside as “{path}”.</source>
            <translation>Ihre frühere Arbeit an diesem Video ist beschädigt; sie wurde als „{path}“ beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video stays as it is, and what you do now is not kept: {why}</source>
            <translation>Ihre frühere Arbeit an diesem Video bleibt, wie sie ist, und was Sie jetzt tun, wird nicht gespeichert: {why}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” cannot be read.</source>
            <translation>Ihre frühere Arbeit an „{path}“ kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” was saved by a newer Cleanplate.</source>
            <translation>Ihre frühere Arbeit an „{path}“ stammt von einem neueren Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your work on this video cannot be kept; export the video, or delete the work.</source>
            <translation>Ihre Arbeit an diesem Video kann nicht gespeichert werden; exportieren Sie das Video oder löschen Sie die Arbeit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom to the &amp;mask</source>
            <translation>&amp;Zur Maske zoomen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>Am Mauszeiger zoomen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>also what moves</source>
            <translation>auch was sich bewegt</translation>
        </message>
        <message>
            <location filename="../../app/core/document/save_names.py" />
            <source>clean</source>
            <translation>bereinigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>clean many at once</source>
            <translation>viele auf einmal bereinigen</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>clearing the frame</source>
            <translation>Bild leeren</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>erasing</source>
            <translation>Radieren</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>finding</source>
            <translation>Finden</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>maybe</source>
            <translation>vielleicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>nothing selected</source>
            <translation>nichts ausgewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>open or drop one</source>
            <translation>öffnen oder ablegen</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>painting</source>
            <translation>Malen</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>der Datenträger nimmt so große Dateien nicht an</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>das Speicherkontingent ist aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk reports an error</source>
            <translation>der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is not valid</source>
            <translation>der Name ist ungültig</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>ticking</source>
            <translation>Häkchen setzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>tracking</source>
            <translation>Verfolgen</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>unticking</source>
            <translation>Häkchen entfernen</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>what was kept</source>
            <translation>frühere Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>you may not write there</source>
            <translation>dort fehlt die Schreibberechtigung</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>{action}: {step}</source>
            <translation>{action}: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>{count} found</source>
            <translation>{count} gefunden</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>{count} things found. Untick what should stay.</source>
            <translation>Gefunden: {count}. Entfernen Sie das Häkchen bei allem, was bleiben soll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>{ended} of {all} photos done…</source>
            <translation>{ended} von {all} Fotos fertig…</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be opened but not saved; choose {known}.</source>
            <translation>{format}-Dateien können geöffnet, aber nicht gespeichert werden; wählen Sie {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>{format}-Dateien können höchstens {longest} Pixel breit und hoch sein; wählen Sie PNG oder TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>{format}-Dateien können nicht transparent sein; durchsichtige Stellen werden weiß gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{listed}.</source>
            <translation>{listed}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>{name}, frame {number} of {all}</source>
            <translation>{name}, Bild {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>{name}, {going} of {all} to be removed</source>
            <translation>{name}, {going} von {all} werden entfernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>{name}, {width} × {height} pixels, {selected}</source>
            <translation>{name}, {width} × {height} Pixel, {selected}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>{percent}% of the width shows the picture as it was</source>
            <translation>{percent} % der Breite zeigen das Bild, wie es war</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent}% selected</source>
            <translation>{percent} % ausgewählt</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{said} {more}</source>
            <translation>{said} {more}</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>{some}, {more}</source>
            <translation>{some}, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{step} “{edit}”</source>
            <translation>{step} „{edit}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, bottom</source>
            <translation>{thing}, unten</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, left</source>
            <translation>{thing}, links</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, right</source>
            <translation>{thing}, rechts</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, top</source>
            <translation>{thing}, oben</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/search.py" />
            <source>“distractions” stands for several classes; ask for it alone.</source>
            <translation>„distractions“ steht für mehrere Klassen; nennen Sie es allein.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>“{folder}” has no mask for frame {frame}; a black one removes nothing.</source>
            <translation>„{folder}“ hat keine Maske für Bild {frame}; eine schwarze entfernt nichts.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds masks of several names ({names}); keep one kind.</source>
            <translation>„{folder}“ enthält Masken mit verschiedenen Namen ({names}); behalten Sie eine Art.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds no masks named 0001.png, 0002.png and so on.</source>
            <translation>„{folder}“ enthält keine Masken namens 0001.png, 0002.png und so weiter.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds two masks with the number {number}.</source>
            <translation>„{folder}“ enthält zwei Masken mit der Nummer {number}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed.</source>
            <translation>„{name}“ antwortet mit Zahlen der Form {shape}, wo ein Bild von {wanted} nötig ist.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers that are not colours (NaN).</source>
            <translation>„{name}“ antwortet mit Zahlen, die keine Farben sind (NaN).</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” does not fill a hole in a plain picture with its colour.</source>
            <translation>„{name}“ füllt ein Loch in einem einfarbigen Bild nicht mit dessen Farbe.</translation>
        </message>
        <message>
            <location filename="../../app/core/merging.py" />
            <source>“{name}” does not show the same place and was left out.</source>
            <translation>„{name}“ zeigt nicht denselben Ort und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” fills what should stay: its mask means the opposite of what is known here.</source>
            <translation>„{name}“ füllt, was bleiben soll: Seine Maske bedeutet das Gegenteil dessen, was hier bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” is a program that somebody else wrote. Use it?</source>
            <translation>„{name}“ ist ein Programm, das jemand anderes geschrieben hat. Verwenden?</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is not a video; these can be opened: {endings}.</source>
            <translation>„{name}“ ist kein Video; geöffnet werden können: {endings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>“{name}” is now in the menu Find, under Recipes.</source>
            <translation>„{name}“ steht jetzt im Menü „Finden“ unter „Rezepte“.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is open in another window too; what you do here is not kept for next time.</source>
            <translation>„{name}“ ist auch in einem anderen Fenster geöffnet; was Sie hier tun, wird nicht für das nächste Mal gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>„{name}“ nennt kein Format zum Speichern; lassen Sie den Namen auf {known} enden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here.</source>
            <translation>„{name}“ nimmt weder ein Bild mit Maske noch vier Kanäle, ist also von keiner hier bekannten Art.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/settings.py" />
            <source>“{name}” was added; choose it under Fill with, Method.</source>
            <translation>„{name}“ wurde hinzugefügt; zu wählen unter „Füllen mit“, „Methode“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” was changed by another program. Overwrite it?</source>
            <translation>„{name}“ wurde von einem anderen Programm geändert. Überschreiben?</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” begins with a small preview of another picture; that one cannot be opened.</source>
            <translation>„{path}“ beginnt mit einer kleinen Vorschau eines anderen Bildes; dieses kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/round_trip.py" />
            <source>“{path}” cannot be edited in place; the formats that can are {known}.</source>
            <translation>„{path}“ kann nicht in der Datei selbst bearbeitet werden; das geht mit {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/run.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/recipes.py" />
            <location filename="../../app/core/video/work.py" />
            <source>“{path}” cannot be read: {reason}.</source>
            <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot be saved; give it a name that ends in {known}.</source>
            <translation>„{path}“ kann nicht gespeichert werden; wählen Sie einen Namen, der auf {known} endet.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” cannot be written: {reason}.</source>
            <translation>„{path}“ kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.</source>
            <translation>„{path}“ kann {kinds} nicht unverändert aufnehmen; speichern Sie unter einem Namen, der auf .mkv endet.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” changes the size of its picture part-way, which cannot be worked on.</source>
            <translation>„{path}“ ändert unterwegs seine Bildgröße und kann so nicht bearbeitet werden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/muxing.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/io/writer.py" />
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>„{path}“ konnte nicht gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>“{path}” could not be written: {reason}.</source>
            <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” does not say what its numbers mean, so it cannot be edited here.</source>
            <translation>„{path}“ sagt nicht, was die Zahlen bedeuten, und kann hier nicht bearbeitet werden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” ends early: only {number} of {promised} frames are there.</source>
            <translation>„{path}“ endet zu früh: Nur {number} von {promised} Bildern sind da.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” ends early; frame {number} is not there.</source>
            <translation>„{path}“ endet zu früh; Bild {number} ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>„{path}“ hat 32 Bit pro Farbe; das kann hier nicht bearbeitet werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>“{path}” has changed since it was looked at; choose the folder again.</source>
            <translation>„{path}“ hat sich seit dem Durchsehen geändert; wählen Sie den Ordner erneut.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has channels of different depths, which cannot be edited here.</source>
            <translation>„{path}“ hat Kanäle verschiedener Tiefe, die hier nicht bearbeitet werden können.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” has frames without usable times, so picture and sound cannot be kept in step.</source>
            <translation>„{path}“ hat Bilder ohne brauchbare Zeiten; Bild und Ton lassen sich daher nicht synchron halten.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no frames.</source>
            <translation>„{path}“ hat keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no moving picture.</source>
            <translation>„{path}“ enthält kein Videobild.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.</source>
            <translation>„{path}“ hat das Pixelformat {format}, das nicht erhalten werden kann; speichern Sie es mit 8 oder 10 Bit.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has {bits} bits per colour in a form that cannot be edited here.</source>
            <translation>„{path}“ hat {bits} Bit pro Farbe in einer Form, die hier nicht bearbeitet werden kann.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.</source>
            <translation>„{path}“ hat {width}×{height} Pixel, das Video aber {own_width}×{own_height}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has {width}×{height} pixels, more than this program can work on.</source>
            <translation>„{path}“ hat {width}×{height} Pixel, mehr, als dieses Programm bearbeiten kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>„{path}“ enthält Farben einer Art ({mode}), die hier nicht bearbeitet werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>“{path}” holds more than the picture that is edited, which would be lost; save it under another name.</source>
            <translation>„{path}“ enthält mehr als das bearbeitete Bild, und das ginge verloren; speichern Sie unter einem anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed.</source>
            <translation>„{path}“ enthält kein Programm, höchstens Gewichte; nötig ist eine TorchScript- oder ONNX-Datei.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a GIF animation; save it as a video first, such as MP4.</source>
            <translation>„{path}“ ist eine GIF-Animation; speichern Sie sie zuerst als Video, etwa als MP4.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is a file; name a folder for the results.</source>
            <translation>„{path}“ ist eine Datei; nennen Sie einen Ordner für die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>„{path}“ ist ein Ordner, kein Bild.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>„{path}“ ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a folder; give the name of a video.</source>
            <translation>„{path}“ ist ein Ordner; geben Sie den Namen eines Videos an.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a picture or a text, not a video.</source>
            <translation>„{path}“ ist ein Bild oder ein Text, kein Video.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is a raw file of a camera; develop it in a raw program first, and open the TIFF or JPEG that it makes.</source>
            <translation>„{path}“ ist eine Raw-Datei einer Kamera; entwickeln Sie sie zuerst in einem Raw-Konverter und öffnen Sie dessen TIFF oder JPEG.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” is compressed in a way ({name}) that cannot be read here.</source>
            <translation>„{path}“ ist auf eine Weise komprimiert ({name}), die hier nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is compressed in a way that this program cannot read.</source>
            <translation>„{path}“ ist auf eine Weise komprimiert, die dieses Programm nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>„{path}“ ist beschädigt oder unvollständig und kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” is damaged, or it is not a video.</source>
            <translation>„{path}“ ist beschädigt oder kein Video.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>„{path}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/autosave.py" />
            <source>“{path}” is in use by another Cleanplate.</source>
            <translation>„{path}“ wird von einem anderen Cleanplate benutzt.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is neither a TorchScript nor an ONNX file that can be loaded.</source>
            <translation>„{path}“ ist weder eine TorchScript- noch eine ONNX-Datei, die geladen werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” is not a Cleanplate project, or it is damaged.</source>
            <translation>„{path}“ ist kein Cleanplate-Projekt oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” is not a Cleanplate recipe.</source>
            <translation>„{path}“ ist kein Cleanplate-Rezept.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a model file.</source>
            <translation>„{path}“ ist keine Modelldatei.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>„{path}“ ist kein Bild, das geöffnet werden kann ({known}).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” is not a picture.</source>
            <translation>„{path}“ ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>„{path}“ ist keine gewöhnliche Datei und kann nicht ersetzt werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>„{path}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>“{path}” is not the file that was added as “{name}”; add it again.</source>
            <translation>„{path}“ ist nicht die Datei, die als „{name}“ hinzugefügt wurde; fügen Sie sie neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is one of the originals, which must not be overwritten.</source>
            <translation>„{path}“ ist eines der Originale; sie dürfen nicht überschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>„{path}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime</source>
            <translation>„{path}“ wird von onnxruntime ausgeführt, das nicht installiert ist; Sie bekommen es mit: pip install onnxruntime</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is the folder with the originals; choose another one for the results.</source>
            <translation>„{path}“ ist der Ordner mit den Originalen; wählen Sie einen anderen für die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>“{path}” is the video itself; save the result under another name.</source>
            <translation>„{path}“ ist das Video selbst; speichern Sie das Ergebnis unter einem anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is there already and is not of this batch, so it was left alone.</source>
            <translation>„{path}“ ist schon vorhanden, gehört aber nicht zu dieser Stapelverarbeitung und blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is too damaged: more than half of its frames are lost.</source>
            <translation>„{path}“ ist zu stark beschädigt: Mehr als die Hälfte der Bilder ist verloren.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>„{path}“ ist zu groß: Bilder bis {most} Megapixel können geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is transparent in places, which cannot be kept.</source>
            <translation>„{path}“ ist stellenweise durchsichtig, was nicht erhalten werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” stores its colours as {kind}, which cannot be edited here.</source>
            <translation>„{path}“ speichert Farben als {kind}, was hier nicht bearbeitet werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” was left alone: {reason}.</source>
            <translation>„{path}“ blieb unverändert: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project_index.py" />
            <source>“{path}” was made by a newer Cleanplate; this one cannot read it.</source>
            <translation>„{path}“ stammt von einem neueren Cleanplate; dieses kann es nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” would take more memory than this computer can spare, so it is not opened.</source>
            <translation>„{path}“ bräuchte mehr Speicher, als dieser Computer entbehren kann, und wird deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/originals.py" />
            <source>“{target}” is “{original}” itself, which must not be overwritten; choose another name.</source>
            <translation>„{target}“ ist „{original}“ selbst und darf nicht überschrieben werden; wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
</TS>
