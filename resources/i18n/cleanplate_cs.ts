<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
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
                <numerusform>%n beze změny zkopírována</numerusform>
                <numerusform>%n beze změny zkopírovány</numerusform>
                <numerusform>%n beze změny zkopírováno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n done by hand, left as they are.</source>
            <translation>
                <numerusform>%n upraveno ručně, ponecháno.</numerusform>
                <numerusform>%n upraveny ručně, ponechány.</numerusform>
                <numerusform>%n upraveno ručně, ponecháno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%n selhala</numerusform>
                <numerusform>%n selhaly</numerusform>
                <numerusform>%n selhalo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n photos cleaned</source>
            <translation>
                <numerusform>%n fotka vyčištěna</numerusform>
                <numerusform>%n fotky vyčištěny</numerusform>
                <numerusform>%n fotek vyčištěno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask because a JPEG is made of blocks; every block that the mask does not touch is the same bit for bit.</source>
            <translation>
                <numerusform>Mimo masku se změnil %n pixel, protože JPEG se skládá z bloků; každý blok, kterého se maska nedotýká, je bit po bitu stejný.</numerusform>
                <numerusform>Mimo masku se změnily %n pixely, protože JPEG se skládá z bloků; každý blok, kterého se maska nedotýká, je bit po bitu stejný.</numerusform>
                <numerusform>Mimo masku se změnilo %n pixelů, protože JPEG se skládá z bloků; každý blok, kterého se maska nedotýká, je bit po bitu stejný.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask, by at most {most} levels.</source>
            <translation>
                <numerusform>Mimo masku se změnil %n pixel, největší rozdíl úrovní: {most}.</numerusform>
                <numerusform>Mimo masku se změnily %n pixely, největší rozdíl úrovní: {most}.</numerusform>
                <numerusform>Mimo masku se změnilo %n pixelů, největší rozdíl úrovní: {most}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n přeskočena</numerusform>
                <numerusform>%n přeskočeny</numerusform>
                <numerusform>%n přeskočeno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>%n things</source>
            <translation>
                <numerusform>%n objekt</numerusform>
                <numerusform>%n objekty</numerusform>
                <numerusform>%n objektů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked.</source>
            <translation>
                <numerusform>Nalezen %n objekt, fotky: {photos} z {all}. Hlavní motiv a nejisté není zaškrtnuto.</numerusform>
                <numerusform>Nalezeny %n objekty, fotky: {photos} z {all}. Hlavní motiv a nejisté není zaškrtnuto.</numerusform>
                <numerusform>Nalezeno %n objektů, fotky: {photos} z {all}. Hlavní motiv a nejisté není zaškrtnuto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. Untick what should stay.</source>
            <translation>
                <numerusform>Nalezen %n objekt, fotky: {photos} z {all}. Odškrtněte, co má zůstat.</numerusform>
                <numerusform>Nalezeny %n objekty, fotky: {photos} z {all}. Odškrtněte, co má zůstat.</numerusform>
                <numerusform>Nalezeno %n objektů, fotky: {photos} z {all}. Odškrtněte, co má zůstat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>%n things ticked</source>
            <translation>
                <numerusform>%n objekt zaškrtnut</numerusform>
                <numerusform>%n objekty zaškrtnuty</numerusform>
                <numerusform>%n objektů zaškrtnuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/batch/window.py" />
            <source>%n things will be removed from {photos} of {all} photos.</source>
            <translation>
                <numerusform>Odstraní se %n objekt, fotky: {photos} z {all}.</numerusform>
                <numerusform>Odstraní se %n objekty, fotky: {photos} z {all}.</numerusform>
                <numerusform>Odstraní se %n objektů, fotky: {photos} z {all}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;About Cleanplate</source>
            <translation>&amp;O aplikaci Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Skutečná velikost</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation>&amp;Zvířata</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Batch…</source>
            <translation>&amp;Dávkové zpracování…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation>Š&amp;tětec</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Brush size</source>
            <translation>&amp;Velikost štětce</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation>&amp;Vymazat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation>&amp;Porovnat s originálem</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation>&amp;Kopírovat obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation>&amp;Tmavý motiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Delete it</source>
            <translation>&amp;Smazat</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Zařízení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Distractions</source>
            <translation>&amp;Rušivé prvky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>Úpr&amp;avy</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Guma</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Soubor</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation>&amp;Najít objekty</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>Přizpůsobit &amp;oknu</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Smazat</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Go on</source>
            <translation>P&amp;okračovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation>&amp;Graffiti</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation>&amp;Rozšířit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Ruka</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>Nápo&amp;věda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;High contrast</source>
            <translation>Vyso&amp;ký kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Invertovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Ponechat</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Keep the last search…</source>
            <translation>&amp;Uložit poslední hledání…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Keyboard cursor</source>
            <translation>&amp;Kurzor klávesnice</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Laso</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Later</source>
            <translation>&amp;Později</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>Svět&amp;lý motiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation>&amp;Načíst masku…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Mask</source>
            <translation>&amp;Maska</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Merge photos…</source>
            <translation>Sloučit &amp;fotky…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>M&amp;etoda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Next photo</source>
            <translation>D&amp;alší fotka</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>N&amp;ic</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Not from here</source>
            <translation>O&amp;dtud ne</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Note in the file that it was edited</source>
            <translation>Uvést v &amp;souboru, že byl upraven</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Otevřít</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Open video…</source>
            <translation>&amp;Otevřít video…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Otevřít…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Overwrite it</source>
            <translation>&amp;Přepsat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>&amp;Vložit obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Pause</source>
            <translation>Po&amp;zastavit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Pen pressure</source>
            <translation>Přítlak per&amp;a</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Pen pressure makes the brush wider</source>
            <translation>Přítla&amp;k pera rozšiřuje štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Lidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Preview 2 seconds</source>
            <translation>&amp;Náhled 2 sekund</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>&amp;Quality</source>
            <translation>&amp;Kvalita</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Konec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>&amp;Obdélník</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Red mask</source>
            <translation>Čer&amp;vená maska</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>Z&amp;novu</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Run</source>
            <translation>S&amp;pustit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Uložit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation>&amp;Uložit masku…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation>&amp;Výběr</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation>&amp;Klávesové zkratky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Specks</source>
            <translation>&amp;Smítka</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Specks to find</source>
            <translation>&amp;Hledaná smítka</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Stop</source>
            <translation>Zastav&amp;it</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Stop it</source>
            <translation>Zastav&amp;it</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Motiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Nástroje</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation>Zkusit &amp;jinak</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Zpět</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Použít</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation>&amp;Vozidla</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Zobrazení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Where fills come from</source>
            <translation>Odkud výplně po&amp;cházejí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Wires</source>
            <translation>Drát&amp;y</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Yellow mask</source>
            <translation>Žl&amp;utá maska</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>--dask needs more packages ({name} is missing): pip install cleanplate[cluster]</source>
            <translation>--dask potřebuje další balíčky (chybí {name}): pip install cleanplate[cluster]</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>0 pixels changed outside the mask.</source>
            <translation>Mimo masku se nezměnil žádný pixel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A grey picture in which dust and hairs stand out</source>
            <translation>Šedý obrázek, na kterém vynikne prach a vlasy</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>A light touch of a pen makes a thin line.</source>
            <translation>Lehký dotek pera kreslí tenkou čáru.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>A method cannot be called “{name}”; use small letters, digits, dots and dashes.</source>
            <translation>Metoda se nemůže jmenovat „{name}“; použijte malá písmena, číslice, tečky a pomlčky.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>A painted mask must have the video’s size, {size}.</source>
            <translation>Namalovaná maska musí mít velikost videa, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A pen pressed lightly paints a thin line</source>
            <translation>Při lehkém přítlaku pera je čára tenká</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>A preview must be longer than 0 seconds.</source>
            <translation>Náhled musí být delší než 0 sekund.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.</source>
            <translation>Recept se nemůže jmenovat „{name}“; použijte písmena, číslice, mezery a pomlčky.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/bounds.py" />
            <source>A stretch of time must end after it begins.</source>
            <translation>Časový úsek musí končit až po svém začátku.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>Vš&amp;e</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.</source>
            <translation>Soubory AVIF všude trochu ztrácejí na kvalitě; chcete-li zachovat každý pixel, zvolte PNG nebo TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>O aplikaci Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Actual size, or all of the picture</source>
            <translation>Skutečná velikost, nebo celý obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Add a model</source>
            <translation>Přidat model</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Add a model…</source>
            <translation>Přidat model…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <location filename="../../app/ui/video/controls.py" />
            <location filename="../../app/ui/video/view.py" />
            <source>After</source>
            <translation>Po</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation>Všechny soubory</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation>Všechny klávesy a gesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + click</source>
            <translation>Alt + kliknutí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + kolečko</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Angle of the source</source>
            <translation>Úhel zdroje</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Animal</source>
            <translation>Zvíře</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/segment_store.py" />
            <source>Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done.</source>
            <translation>Na souboru „{path}“ pracuje jiný Cleanplate (proces {process}); počkejte, až skončí.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>Another run (process {process}) is at work in “{folder}”; wait until it is done.</source>
            <translation>Ve složce „{folder}“ pracuje jiný běh (proces {process}); počkejte, až skončí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Another s&amp;ource</source>
            <translation>Jiný &amp;zdroj</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Appearance</source>
            <translation>Vzhled</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Apple graphics</source>
            <translation>Grafika Apple</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Arrow keys choose; every choice can be undone.</source>
            <translation>Vybírá se šipkami; každou volbu lze vzít zpět.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys move the brush, Space paints: work without a mouse</source>
            <translation>Šipky posouvají štětec, mezerník maluje: práce bez myši</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Arrow keys step through the frames, Space plays.</source>
            <translation>Šipky procházejí snímky, mezerník přehrává.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, Space</source>
            <translation>Šipky, mezerník</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, double click</source>
            <translation>Šipky, dvojklik</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>As it is there, with a soft edge</source>
            <translation>Tak, jak je to tam, s měkkým okrajem</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <location filename="../../app/ui/panels/found.py" />
            <source>Automatic</source>
            <translation>Automaticky</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Batch</source>
            <translation>Dávkové zpracování</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Before</source>
            <translation>Před</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before and after beside each other</source>
            <translation>Před a po vedle sebe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before left and after right of a line you can drag</source>
            <translation>Před vlevo a po vpravo od čáry, kterou lze táhnout</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Before: outside the preview</source>
            <translation>Před: mimo náhled</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Začněte zde</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Black, white and yellow</source>
            <translation>Černá, bílá a žlutá</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Blue</source>
            <translation>Modrá</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Blue mas&amp;k</source>
            <translation>Modrá m&amp;aska</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Brush</source>
            <translation>Štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Brush roughly over a thing to select it</source>
            <translation>Zhruba přejet štětcem objekt, a tím ho vybrat</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size</source>
            <translation>Velikost štětce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Velikost štětce  ([  ]  nebo Alt + kolečko)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size in pixels</source>
            <translation>Velikost štětce v pixelech</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation>Zr&amp;ušit</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation>Nejprve odstraňování zrušte, nebo počkejte, až skončí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation>Ruší se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Cannot be opened</source>
            <translation>Nelze otevřít</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Change between painting what goes and restoring</source>
            <translation>Přepnout mezi malováním masky a obnovou</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Choose &amp;folder…</source>
            <translation>Vybrat &amp;složku…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder for the results</source>
            <translation>Vyberte složku pro výsledky</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder with photos</source>
            <translation>Vyberte složku s fotkami</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>Choose another fill</source>
            <translation>Vybrat jinou výplň</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Choose at least two photos of one place.</source>
            <translation>Zvolte alespoň dvě fotky jednoho místa.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Vybrat jen jeden druh</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose photos of one place; the first is changed</source>
            <translation>Zvolte fotky jednoho místa; změní se první</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean a whole folder of photos</source>
            <translation>Vyčistit celou složku fotek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean all photos in it</source>
            <translation>Vyčistit všechny fotky v ní</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Clean two seconds from this frame on, and play them</source>
            <translation>Vyčistit dvě sekundy od tohoto snímku a přehrát je</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Cleaned</source>
            <translation>Vyčištěno</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate did not close properly. Your work up to {time} is still there.</source>
            <translation>Cleanplate nebyl řádně ukončen. Vaše práce do {time} zůstala zachována.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate projects</source>
            <translation>Projekty Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Clear everything painted on this frame</source>
            <translation>Smazat z tohoto snímku všechno namalované</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Clear mask</source>
            <translation>Vymazat masku</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Clear ones</source>
            <translation>Zřetelná</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clear the whole mask</source>
            <translation>Smazat celou masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click along a wire or crack; click twice to end</source>
            <translation>Klikat podél drátu nebo praskliny; dvojím kliknutím skončit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object, or draw round it</source>
            <translation>Kliknout na objekt nebo ho obtáhnout</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Click what was found: it goes or stays</source>
            <translation>Klikněte na nalezené: zmizí, nebo zůstane</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click, Delete</source>
            <translation>Kliknutí, Delete</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Clone</source>
            <translation>Klonovat</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Cloned</source>
            <translation>Klonováno</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation>Zavřít Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation>Barvy systému</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Copied</source>
            <translation>Zkopírováno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details</source>
            <translation>Kopírovat podrobnosti</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Kopírovat podrobnosti pro hlášení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy from &amp;everywhere</source>
            <translation>&amp;Kopírovat odkudkoli</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Copy from everywhere</source>
            <translation>Kopírovat odkudkoli</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Kopírovat hlášení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation>Zkopírovat celý obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + drag</source>
            <translation>Ctrl + tažení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + kolečko, gesto dvěma prsty</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Damaged frames: {number}; they show what could be saved.</source>
            <translation>Poškozené snímky: {number}; ukazují, co se podařilo zachránit.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Dark</source>
            <translation>Tmavý</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation>Tmavé na světlém</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <location filename="../../app/ui/panels/edits.py" />
            <source>Delete edit</source>
            <translation>Smazat úpravu</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete key</source>
            <translation>Klávesa Delete</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Di&amp;vider</source>
            <translation>Dělicí čá&amp;ra</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss message</source>
            <translation>Zavřít zprávu</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Distractions</source>
            <translation>Rušivé prvky</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Divider between before and after</source>
            <translation>Dělicí čára mezi před a po</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Znovu provést vrácený krok</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Done by hand</source>
            <translation>Upraveno ručně</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Done by hand and saved as “{path}”; Run leaves it as it is.</source>
            <translation>Upraveno ručně a uloženo jako „{path}“; „Spustit“ to nechá být.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Draft</source>
            <translation>Koncept</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drag the ring</source>
            <translation>Tažení za kroužek</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Drag, or move it with the arrow keys; a double click centres it</source>
            <translation>Táhněte nebo posouvejte šipkami; dvojklik ji vystředí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what is to be removed</source>
            <translation>Obtáhnout, co se má odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Draw where captions are</source>
            <translation>Nakreslit, kde jsou titulky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Přetáhnout soubor</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a folder</source>
            <translation>Přetáhnout složku</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Drop a folder with photos here, or choose one.</source>
            <translation>Přetáhněte sem složku s fotkami, nebo ji vyberte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Drop a video here, or open one.</source>
            <translation>Přetáhněte sem video, nebo ho otevřete.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>E&amp;xport…</source>
            <translation>E&amp;xportovat…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Edge &amp;around what was found</source>
            <translation>&amp;Okraj kolem nalezeného</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Edge around it</source>
            <translation>Okraj kolem</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Edits</source>
            <translation>Úpravy</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase from the mask; beside it: restore; with Select: take a part away</source>
            <translation>Ubrat z masky; mimo ni: obnovit; s nástrojem „Výběr“: odebrat část</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Erase mask</source>
            <translation>Ubrat z masky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase parts of the mask</source>
            <translation>Ubrat z masky</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Eraser</source>
            <translation>Guma</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Everything</source>
            <translation>Všechno</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: {size}</source>
            <translation>Očekávaná velikost: {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: …</source>
            <translation>Očekávaná velikost: …</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export</source>
            <translation>Exportovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export the video</source>
            <translation>Exportovat video</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Exporting…</source>
            <translation>Exportuje se…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>F&amp;eather</source>
            <translation>P&amp;rolnutí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ind</source>
            <translation>Na&amp;jít</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>Celá o&amp;brazovka</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Failed</source>
            <translation>Selhalo</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Faint ones too</source>
            <translation>I slabá</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Výplň</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Fill with a LaMa or MI-GAN file of your own.</source>
            <translation>Vyplňovat vlastním souborem LaMa nebo MI-GAN.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Fill {number} of {count}</source>
            <translation>Výplň {number} z {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation>Hledání</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation>Najít a &amp;odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation>Najít jen zvířata</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Find captions</source>
            <translation>Najít titulky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find dust, hairs and scratches</source>
            <translation>Najít prach, vlasy a škrábance</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation>Najít vše a hned odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation>Najít jen graffiti</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find in the &amp;whole video</source>
            <translation>Najít v &amp;celém videu</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find on this &amp;frame</source>
            <translation>Najít na tomto &amp;snímku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find other lines like the one you followed last</source>
            <translation>Najít další čáry jako ta naposledy sledovaná</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people in the background, wires, specks and text at the edge</source>
            <translation>Najít lidi v pozadí, dráty, smítka a text u okraje</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation>Najít jen lidi</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation>Najít lidi, vozidla, zvířata, text a graffiti</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation>Najít jen text</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Find things, or paint over what should go and track it.</source>
            <translation>Najděte objekty, nebo zamalujte, co má zmizet, a sledujte to.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Najít jen vozidla</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find w&amp;ithin the selection</source>
            <translation>Najít &amp;uvnitř výběru</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find wires before the sky</source>
            <translation>Najít dráty proti obloze</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Finding…</source>
            <translation>Hledá se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Folder</source>
            <translation>Složka</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Forget “not from here” and “only from here”</source>
            <translation>Zapomenout „odtud ne“ a „jen odtud“</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Nalezeno</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Found in this photo</source>
            <translation>Nalezeno na této fotce</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Frame</source>
            <translation>Snímek</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Frames without a mask of their own: {number}; the masks before and after were used.</source>
            <translation>Snímky bez vlastní masky: {number}; použily se masky před nimi a po nich.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Frames without a usable time: {number}; they follow the one before.</source>
            <translation>Snímky bez použitelného času: {number}; následují po předchozím.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Frames {first}–{last}</source>
            <translation>Snímky {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>From other photos</source>
            <translation>Z jiných fotek</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Getting ready…</source>
            <translation>Připravuje se…</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Graffiti</source>
            <translation>Graffiti</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Grow mask</source>
            <translation>Rozšířit masku</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Heal</source>
            <translation>Retušovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal and &amp;clone</source>
            <translation>Ret&amp;uš a klonování</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal from another place that fits</source>
            <translation>Retušovat z jiného vhodného místa</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Healed</source>
            <translation>Retušováno</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Hide edit</source>
            <translation>Skrýt úpravu</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>High contrast</source>
            <translation>Vysoký kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>Držet {key}</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How faint the dust, hairs and scratches may be that “Specks” finds.</source>
            <translation>Jak slabý smí být prach, vlasy a škrábance, které najde „Smítka“.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality.</source>
            <translation>Jak kvalitní, a tím i jak velký bude nový JPEG. Fotka, která už byla JPEG, si svou kvalitu ponechá.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs. The search for things always uses up to four for a moment, so that what it finds does not depend on this setting.</source>
            <translation>Kolik jader procesoru smí pracovat současně. Při menším počtu zbývá víc pro jiné programy. Hledání objektů si na chvíli vždy vezme až čtyři, aby výsledek na tomto nastavení nezávisel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure</source>
            <translation>Jistota</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure: {percent}% or more ({shown} of {count})</source>
            <translation>Jistota: {percent} % nebo více ({shown} z {count})</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Jak se vyplní místo po odstraněném.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and how large.</source>
            <translation>Jak široký okraj kolem nalezeného objektu se zprvu odstraní s ním. „Automaticky“ se řídí druhem objektu a jeho velikostí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How wide an edge around what was found is removed with it</source>
            <translation>Jak široký okraj kolem nalezeného se odstraní s ním</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide the brush is on the screen when a photo is opened.</source>
            <translation>Jak široký je štětec na obrazovce po otevření fotky.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>In the rectangle drawn on the frame; without one, in the lower third</source>
            <translation>V obdélníku nakresleném na snímku; bez něj v dolní třetině</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Invert mask</source>
            <translation>Invertovat masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It has not been exported since. If you keep it, it is there again when you open the video.</source>
            <translation>Od té doby se neexportovalo. Když ji ponecháte, bude při příštím otevření videa zase k dispozici.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>It is no longer known where this was copied from; fill it again to see it.</source>
            <translation>Už se neví, odkud se toto zkopírovalo; vyplňte to znovu a uvidíte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the published one.</source>
            <translation>Poběží na tomto počítači s vašimi právy. Jeho kontrolní součet (SHA-256) je {digest}; porovnejte jej se zveřejněným.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>JPEG &amp;quality</source>
            <translation>Kval&amp;ita JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>JPEG quality</source>
            <translation>Kvalita JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep as a recipe</source>
            <translation>Uložit jako recept</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keep the photo with all edits and the mask in one file, to go on later</source>
            <translation>Uložit fotku se všemi úpravami a maskou do jednoho souboru a pokračovat později</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one</source>
            <translation>Ponechat tuto</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one (Esc)</source>
            <translation>Ponechat tuto (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep your work on “{name}”?</source>
            <translation>Ponechat vaši práci na „{name}“?</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Keyboard cursor</source>
            <translation>Kurzor klávesnice</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>L&amp;ine</source>
            <translation>&amp;Čára</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Jazyk</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation>Větší štět&amp;ec</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave</source>
            <translation>Ponechat</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave all</source>
            <translation>Ponechat vše</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Leave out the camera’s data, place and te&amp;xts</source>
            <translation>Vynechat údaje z fotoaparátu, místo a &amp;texty</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave what is in a frame</source>
            <translation>Ponechat, co je v rámečku</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Light</source>
            <translation>Světlý</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation>Světlé na tmavém</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lin&amp;es like this</source>
            <translation>&amp;Čáry jako tato</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Načíst masku</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Load mask</source>
            <translation>Načíst masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Podívat se zblízka</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for</source>
            <translation>Hledat</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions from this second</source>
            <translation>Hledat titulky od této sekundy</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions up to this second</source>
            <translation>Hledat titulky do této sekundy</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for: {name}</source>
            <translation>Hledat: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look only in what is painted over</source>
            <translation>Hledat jen v zamalovaném</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Looking at photo {ended} of {all}…</source>
            <translation>Prohlíží se fotka {ended} z {all}…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Hlavní</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make one photo without passers-by from several of the same place</source>
            <translation>Z několika fotek téhož místa udělat jednu bez kolemjdoucích</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation>Zvětšit štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation>Zmenšit štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation>Rozšířit masku na všechny strany</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation>Zúžit masku ze všech stran</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Making other fills…</source>
            <translation>Připravují se jiné výplně…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Making the preview…</source>
            <translation>Vytváří se náhled…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Mask &amp;colour</source>
            <translation>&amp;Barva masky</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Mask saved as {name}.</source>
            <translation>Maska uložena jako {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Masky se ukládají jako PNG; název „{name}“ ukončete příponou .png.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Masks that belong to no frame of the video: {number}; they were not used.</source>
            <translation>Masky, které nepatří k žádnému snímku videa: {number}; nepoužily se.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>Limit p&amp;aměti</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Merging… Esc stops it</source>
            <translation>Slučuje se… Esc to zastaví</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Message</source>
            <translation>Zpráva</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Prostřední tlačítko, mezerník + tažení</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror</source>
            <translation>Zrcadlit</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Mirror source</source>
            <translation>Zrcadlit zdroj</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror the source</source>
            <translation>Zrcadlit zdroj</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>More of this tool</source>
            <translation>Další nastavení nástroje</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>More…</source>
            <translation>Další…</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Move edit</source>
            <translation>Přesunout úpravu</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit down</source>
            <translation>Posunout úpravu dolů</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit up</source>
            <translation>Posunout úpravu nahoru</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move source</source>
            <translation>Přesunout zdroj</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move spot</source>
            <translation>Přesunout místo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation>Posunout pohled</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>NVIDIA graphics</source>
            <translation>Grafika NVIDIA</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Name of the recipe:</source>
            <translation>Název receptu:</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>Na tomto počítači nelze použít žádný grafický procesor Apple; zvolte „Procesor“ nebo „Automaticky“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>Na tomto počítači nelze použít žádnou grafickou kartu s CUDA; zvolte „Procesor“ nebo „Automaticky“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>No encoder on this computer can save {format} ({bits} bits).</source>
            <translation>Žádný kodér v tomto počítači neumí uložit {format} ({bits} bitů).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>No object can be told apart at {x},{y}, {seconds} s from the start.</source>
            <translation>Na {x},{y}, {seconds} s od začátku, nelze rozeznat žádný objekt.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>No other fill was found that differs from this one.</source>
            <translation>Nenašla se žádná jiná výplň, která by se lišila.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>No other line like this was found.</source>
            <translation>Žádná další taková čára nebyla nalezena.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>No photo</source>
            <translation>Žádná fotka</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>No picture is open.</source>
            <translation>Není otevřen žádný obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healing.py" />
            <source>No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a source with Alt + click.</source>
            <translation>Žádné místo, ze kterého se smí kopírovat, není dost velké, takže se nic nestalo. Zvolte „Kopírovat odkudkoli“, nebo vyberte zdroj pomocí Alt + klik.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>No video is open.</source>
            <translation>Není otevřeno žádné video.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>Not everything was looked at: “{folder}” cannot be opened.</source>
            <translation>Ne vše bylo prohlédnuto: „{folder}“ nelze otevřít.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Not from there</source>
            <translation>Odtamtud ne</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>Not kept from within the frames: {kinds}.</source>
            <translation>Z dat uvnitř snímků nebylo zachováno: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Not kept in this file: {kinds}.</source>
            <translation>V tomto souboru nezůstalo: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Not ready: a part could not be loaded</source>
            <translation>Nepřipraveno: část se nepodařilo načíst</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Tady nelze nic rozlišit; zamalujte to štětcem.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Nothing done yet</source>
            <translation>Zatím žádné úpravy</translation>
        </message>
        <message>
            <location filename="../../app/selftest/waiting.py" />
            <source>Nothing happened for {seconds} seconds.</source>
            <translation>Po dobu {seconds} s se nic nestalo.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is chosen. Click what should go, or look for something first.</source>
            <translation>Nic není vybráno. Klikněte na to, co má zmizet, nebo nejprve něco vyhledejte.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is painted. Paint over where to look first.</source>
            <translation>Nic není zamalováno. Nejprve zamalujte, kde se má hledat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Nothing is selected and nothing was removed yet.</source>
            <translation>Nic není vybráno a nic ještě nebylo odstraněno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>Nic není vybráno, takže není jakou masku uložit.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>Nic není vybráno. Nejprve zamalujte, co chcete odstranit.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing is to go yet: find something, or paint over it.</source>
            <translation>Zatím nemá nic zmizet: najděte něco, nebo to zamalujte.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Nothing moves between the photos, so {name} stays as it is.</source>
            <translation>Mezi fotkami se nic nepohnulo, takže {name} zůstává, jak je.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>Nothing to remove was found in “{path}”; nothing was saved.</source>
            <translation>V souboru „{path}“ se nenašlo nic k odstranění; nic se neuložilo.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing was found.</source>
            <translation>Nic se nenašlo.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing was found. Paint over what should go with the brush.</source>
            <translation>Nic se nenašlo. Zamalujte štětcem to, co má zmizet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Nothing was found; this photo is copied as it is.</source>
            <translation>Nic nebylo nalezeno; tato fotka se zkopíruje beze změny.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing yet: find, click or paint it</source>
            <translation>Zatím nic: najděte, klikněte, malujte</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>On the divider: move it (Shift fine), centre it</source>
            <translation>Na dělicí čáře: posunout (Shift jemně), vystředit</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>One thing found. Untick it if it should stay.</source>
            <translation>Nalezen jeden objekt. Odškrtněte ho, má-li zůstat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Only &amp;from here</source>
            <translation>&amp;Jen odtud</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation>Jen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Open &amp;recent</source>
            <translation>Otevřít &amp;nedávné</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open &amp;video…</source>
            <translation>Otevřít &amp;video…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open a photo</source>
            <translation>Otevřít fotku</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/searcher.py" />
            <location filename="../../app/core/document/editor.py" />
            <source>Open a photo first.</source>
            <translation>Nejprve otevřete fotku.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open a video</source>
            <translation>Otevřít video</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open photos</source>
            <translation>Otevřít fotky</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Open the fo&amp;lder</source>
            <translation>Otevřít s&amp;ložku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the next photo in the row</source>
            <translation>Otevřít následující fotku v řadě</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture in the clipboard</source>
            <translation>Otevřít obrázek ze schránky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the previous photo in the row</source>
            <translation>Otevřít předchozí fotku v řadě</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Open the r&amp;eport</source>
            <translation>Ot&amp;evřít přehled</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on a picture without a name?</source>
            <translation>Otevřít neuloženou práci na obrázku bez názvu?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on “{name}”?</source>
            <translation>Otevřít neuloženou práci na „{name}“?</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>Otevřít {name}</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>OpenRaster files keep no camera data.</source>
            <translation>Soubory OpenRaster neuchovávají údaje fotoaparátu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Opening…</source>
            <translation>Otevírá se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Original</source>
            <translation>Originál</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Other fills for this place</source>
            <translation>Jiné výplně tohoto místa</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Otherwise it moves the picture, and zooms with Ctrl.</source>
            <translation>Jinak posouvá obrázek a měřítko mění s Ctrl.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation>Jinak se to, co bylo odstraněno, vrátí.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask.</source>
            <translation>Na kolika pixelech uvnitř masky přechází obrázek do výplně.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Paint mask</source>
            <translation>Malovat masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over a spot; it is copied from a place you can move</source>
            <translation>Zamalovat místo; kopíruje se z jiného, které lze přesunout</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, and it is gone.</source>
            <translation>Zamalujte, co vám vadí, a je to pryč.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what is to be removed</source>
            <translation>Zamalovat, co se má odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the only places a fill may copy from</source>
            <translation>Zamalovat jediná místa, odkud výplň smí kopírovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the original back over a result</source>
            <translation>Štětcem vrátit přes výsledek originál</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint where a fill must not copy from</source>
            <translation>Zamalovat místa, odkud výplň nesmí kopírovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Painted</source>
            <translation>Namalované</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Painted spot</source>
            <translation>Zamalované místo</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Pasted picture</source>
            <translation>Vložený obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Paused after {ended} of {all} photos.</source>
            <translation>Pozastaveno, fotky: {ended} z {all}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pen</source>
            <translation>Pero</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Výkon</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Photo</source>
            <translation>Fotka</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet.py" />
            <source>Photos of the folder</source>
            <translation>Fotky ve složce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/filmstrip.py" />
            <source>Photos that are open together</source>
            <translation>Společně otevřené fotky</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Picture</source>
            <translation>Obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Obrázky</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures and projects</source>
            <translation>Obrázky a projekty</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Pixel na pixel obrazovky</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Play</source>
            <translation>Přehrát</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Point at a place that was filled.</source>
            <translation>Ukažte na místo, které bylo vyplněno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Poloha</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pr&amp;evious photo</source>
            <translation>P&amp;ředchozí fotka</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Press lightly for a thin line; the other end erases</source>
            <translation>Lehký přítlak kreslí tenkou čáru; druhý konec maže</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor co&amp;res</source>
            <translation>Já&amp;dra procesoru</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Progress</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Průběh odstraňování</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Purpl&amp;e mask</source>
            <translation>&amp;Fialová maska</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Purple</source>
            <translation>Fialová</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick</source>
            <translation>Rychle</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick, also mirrored</source>
            <translation>Rychle, i zrcadlově</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Re&amp;cipes</source>
            <translation>Rece&amp;pty</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>O&amp;dstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready</source>
            <translation>Připraveno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Nedávné</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Red</source>
            <translation>Červená</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Redo</source>
            <translation>Znovu</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Refine by &amp;hand</source>
            <translation>&amp;Doladit ručně</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remo&amp;ve on release</source>
            <translation>Od&amp;stranit po puštění</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Odstranit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove %n things</source>
            <translation>
                <numerusform>Odstranit %n objekt</numerusform>
                <numerusform>Odstranit %n objekty</numerusform>
                <numerusform>Odstranit %n objektů</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove things from a video</source>
            <translation>Odstranit objekty z videa</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Odstranit zamalované a místo vyplnit</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/class_filters.py" />
            <source>Remove: {name}</source>
            <translation>Odstranit: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>Odstraňuje z fotek, co tam nemá být. Vše probíhá na tomto počítači; žádný obrázek ho nikdy neopustí.

Cleanplate je svobodný software pod licencí Apache 2.0. Okno používá PyQt {pyqt} (GPL v3) a Qt {qt} (LGPL v3), takže zabalený program jako celek je pod licencí GPL v3.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation>Odstraňuje se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation>Hlášení</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Res&amp;tore</source>
            <translation>Ob&amp;novit</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Restore</source>
            <translation>Obnovit</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>Obnovit výchozí</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Restored</source>
            <translation>Obnoveno</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Results &amp;in…</source>
            <translation>&amp;Výsledky do…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation>Pravé tlačítko, Alt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>Na&amp;stavení…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation>&amp;Zúžit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;maller brush</source>
            <translation>&amp;Menší štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;wap brush and restore</source>
            <translation>&amp;Přepnout štětec a obnovu</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Same as the system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Sample photo</source>
            <translation>Ukázková fotka</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Uložit &amp;jako…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;project…</source>
            <translation>Uložit &amp;projekt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation>Uložit jako</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Uložit změny v „{name}“?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation>Uložit masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation>Uložit masku: bílé se odstraní</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation>Uložit obrázek pod jiným názvem</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation>Uložit obrázek; poprvé se zeptá na název</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the project</source>
            <translation>Uložit projekt</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Saved as {name}.</source>
            <translation>Uloženo jako {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Saved as “{name}”.</source>
            <translation>Uloženo jako „{name}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then name Cleanplate as the program that edited them.</source>
            <translation>Uložené obrázky pak uvádějí Cleanplate jako program, který je upravil.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then say nothing about camera, place and author. Colours stay as they are.</source>
            <translation>Uložené obrázky pak neříkají nic o fotoaparátu, místě a autorovi. Barvy zůstanou, jak jsou.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saving</source>
            <translation>Ukládání</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Ukládá se…</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points.</source>
            <translation>Určete jen jedním způsobem, co má zmizet: třídy, maska, složka masek, namalované masky, nebo body.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Say where to copy from</source>
            <translation>Určit, odkud kopírovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Vidět více</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See other fills for the place and choose one</source>
            <translation>Ukázat jiné výplně místa a jednu vybrat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation>Zobrazit obrázek, jaký byl</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation>Zobrazit celý obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See what is selected or was removed</source>
            <translation>Zobrazit, co je vybráno nebo bylo odstraněno</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See where a filled place was copied from; a click rules that out</source>
            <translation>Ukázat, odkud se vyplněné místo zkopírovalo; kliknutí to zakáže</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation>Vybrat obdélník</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>Vybrat, co není vybráno</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Select what was found</source>
            <translation>Vybrat nalezené</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation>Vybráno</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Shadow</source>
            <translation>Stín</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Shift + kliknutí</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Klávesové zkratky</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Show edit</source>
            <translation>Zobrazit úpravu</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show in fol&amp;der</source>
            <translation>Ukázat ve &amp;složce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Show in folder</source>
            <translation>Ukázat ve složce</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Zobrazit nebo skrýt panel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show specks in &amp;grey</source>
            <translation>&amp;Zobrazit smítka šedě</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Show the result</source>
            <translation>Zobrazit výsledek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show the saved file in the file manager</source>
            <translation>Ukázat uložený soubor ve správci souborů</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Shrink mask</source>
            <translation>Zúžit masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;by side</source>
            <translation>Vedle s&amp;ebe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>Boční pa&amp;nel</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Size</source>
            <translation>Velikost</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/video/controls.py" />
            <source>Size of the brush</source>
            <translation>Velikost štětce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Velikost obrázku</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Skipped</source>
            <translation>Přeskočeno</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smart br&amp;ush</source>
            <translation>&amp;Chytrý štětec</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft</source>
            <translation>Měkce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Soft edge</source>
            <translation>Měkký okraj</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft, along lines</source>
            <translation>Měkce, podél čar</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation>Stalo se něco nečekaného. Váš obrázek je stále otevřený; pro jistotu ho uložte pod novým názvem.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Něco se pokazilo</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Uvnitř programu se něco pokazilo ({kind}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Space</source>
            <translation>Mezerník</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Speck</source>
            <translation>Smítko</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Specks</source>
            <translation>Smítka</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation>Spouští se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation>Stav</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Still showing the picture as it was: {kinds}.</source>
            <translation>Původní obrázek stále ukazuje: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Stop the export?</source>
            <translation>Zastavit export?</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Zastavit odstraňování nebo zahodit tah</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Stop the work first, or wait until it is done.</source>
            <translation>Nejprve práci zastavte, nebo počkejte, až skončí.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped after {ended} of {all} photos; Run goes on from there.</source>
            <translation>Zastaveno, fotky: {ended} z {all}; „Spustit“ naváže tam.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Stopped.</source>
            <translation>Zastaveno.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped; only these photos were looked at.</source>
            <translation>Zastaveno; prohlédnuty byly jen tyto fotky.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Stopping…</source>
            <translation>Zastavuje se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Rovná čára od posledního tahu; s nástrojem „Výběr“: přidat</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Subtitles in track {number} were kept as plain text.</source>
            <translation>Titulky ve stopě {number} byly zachovány jako prostý text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Vrátit poslední krok</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Převzít masku z obrázku: bílé se odstraní</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/text_locator.py" />
            <source>Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.</source>
            <translation>Text nelze hledat: soubor „{name}“ z balíku rapidocr chybí nebo byl změněn.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The &amp;wheel zooms</source>
            <translation>Kolečko mě&amp;ní měřítko</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The blocks of this JPEG could not be kept, so all of it was compressed anew.</source>
            <translation>Bloky tohoto JPEGu nebylo možné zachovat, proto byl celý znovu zkomprimován.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colour of what is painted over.</source>
            <translation>Barva toho, co je zamalováno.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “Same as the system” follows the system while Cleanplate runs.</source>
            <translation>Barvy okna. „Podle systému“ se řídí systémem, i když Cleanplate běží.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>The encoder on this computer cannot save without loss.</source>
            <translation>Kodér v tomto počítači neumí ukládat bezeztrátově.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>Prolnutí musí být 0 pixelů nebo více.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/tiff_about.py" />
            <source>The file holds %n pictures; only the first is edited.</source>
            <translation>
                <numerusform>Soubor obsahuje %n obrázek; upravuje se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázky; upravuje se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázků; upravuje se jen první.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/about.py" />
            <source>The file holds %n pictures; only the first is opened.</source>
            <translation>
                <numerusform>Soubor obsahuje %n obrázek; otevře se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázky; otevře se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázků; otevře se jen první.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>Grafická paměť nestačila, proto byl obrázek zpracován po menších částech.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>Grafická paměť nestačila, proto práci odvedl procesor; trvá to déle.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>Jazyk okna; změní se hned.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>The layers are in sRGB; colours outside it are replaced by the nearest ones.</source>
            <translation>Vrstvy jsou v sRGB; barvy mimo něj se nahradí nejbližšími.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>Maska ({mask}) a obrázek ({picture}) musí mít stejnou velikost.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask must say true or false of each pixel, not {kind}.</source>
            <translation>Maska musí o každém pixelu říkat ano nebo ne, ne {kind}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes.</source>
            <translation>Maska „{path}“ je celá černá a odstraňuje se to, co je bílé.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes; nothing was removed.</source>
            <translation>Maska „{path}“ je celá černá a odstraňuje se to, co je bílé; nic se neodstranilo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is white everywhere, so there is nothing left to fill the picture from.</source>
            <translation>Maska „{path}“ je celá bílá, takže nezbývá nic, z čeho by se obrázek vyplnil.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size.</source>
            <translation>Maska „{path}“ má {size} pixelů a obrázek {wanted}; sjednoťte jejich velikost.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>The model could not be kept in “{folder}”: {reason}.</source>
            <translation>Model nelze uložit do „{folder}“: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model description names a network that this version does not know.</source>
            <translation>Popis modelu uvádí síť, kterou tato verze nezná.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model description “{path}” is damaged; install Cleanplate again.</source>
            <translation>Popis modelu „{path}“ je poškozený; nainstalujte Cleanplate znovu.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file belongs to another network.</source>
            <translation>Soubor modelu patří jiné síti.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” cannot be read: {reason}.</source>
            <translation>Soubor modelu „{path}“ nelze přečíst: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>Soubor modelu „{path}“ byl změněn nebo poškozen; nainstalujte Cleanplate znovu.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” answered with something that is not a picture.</source>
            <translation>Model „{name}“ odpověděl něčím, co není obrázek.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” failed with a picture of {width}×{height}.</source>
            <translation>Model „{name}“ selhal u obrázku {width}×{height}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model “{name}” is for something else.</source>
            <translation>Model „{name}“ slouží k něčemu jinému.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model “{name}” is not there: “{path}” is missing.</source>
            <translation>Model „{name}“ chybí: soubor „{path}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most graphics memory that filling may take (pictures are then filled in smaller pieces).</source>
            <translation>Kolik paměti smějí nejvýše zabrat kroky zpět (starší se zahodí; automaticky: 512 MB) a kolik grafické paměti smí nejvýše zabrat vyplňování (obrázky se pak vyplňují po menších částech).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>The originals lie inside “{path}”; choose another folder for the results.</source>
            <translation>Originály leží uvnitř „{path}“; zvolte pro výsledky jinou složku.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/sheet_run.py" />
            <source>The photos are no longer there; choose the folder again.</source>
            <translation>Fotky už tam nejsou; vyberte složku znovu.</translation>
        </message>
        <message>
            <location filename="../../inpainting/stills/merging.py" />
            <source>The photos do not show the same place, so there is nothing to merge.</source>
            <translation>Fotky neukazují stejné místo, takže není co slučovat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <source>The picture as it was opened; dragging moves both sides.</source>
            <translation>Obrázek, jak byl otevřen; tažením se posouvají obě strany.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>Obrázek se mezitím změnil, proto výsledek nebyl použit.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>Obrázek se nepodařilo převést do souboru {format}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <location filename="../../app/core/imageio/encoding.py" />
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture had {bits} bits per colour; this {format} file has 8.</source>
            <translation>Obrázek měl {bits} bitů na barvu; tento soubor {format} má 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>Obrázek má tiskové barvy (CMYK); upravuje a ukládá se v RGB.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has {bits} bits per colour; it is edited and saved with 8.</source>
            <translation>Obrázek má {bits} bitů na barvu; upravuje a ukládá se s 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture has {bits} bits per colour; it is saved with {more}, which hold them all.</source>
            <translation>Obrázek má {bits} bitů na barvu; uloží se s {more}, které je všechny pojmou.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>Obrázek musí být 8bitové RGB, ne {kind} tvaru {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>The picture was copied.</source>
            <translation>Obrázek byl zkopírován.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>The pictures are of different sizes, {one} and {other}, so they cannot be compared.</source>
            <translation>Obrázky mají různé velikosti, {one} a {other}, proto je nelze porovnat.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The pixels were converted from {format} to {name}.</source>
            <translation>Pixely byly převedeny z {format} na {name}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>The point {x},{y} is not in the video, which has {width}×{height} pixels.</source>
            <translation>Bod {x},{y} není ve videu, které má {width}×{height} pixelů.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>The recipe fills with “{method}”, which this computer does not have; the method stays as it is.</source>
            <translation>Recept vyplňuje metodou „{method}“, která na tomto počítači není; metoda zůstává, jaká je.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/places.py" />
            <source>The rectangle {sides} lies outside the picture, which has {width}×{height} pixels.</source>
            <translation>Obdélník {sides} leží mimo obrázek, který má {width}×{height} pixelů.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>The result could not be written: {reason}.</source>
            <translation>Výsledek se nepodařilo zapsat: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>The same, double click</source>
            <translation>Totéž, dvojklik</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>The texture from there in the colours from here</source>
            <translation>Textura odtamtud v barvách odsud</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>The video is interlaced; it is saved as whole frames.</source>
            <translation>Video je prokládané; ukládá se po celých snímcích.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The video’s transparency (alpha) is not kept.</source>
            <translation>Průhlednost videa (alfa) se nezachová.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <location filename="../../app/core/document/healing.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Je vybrán celý obrázek, takže není z čeho vyplňovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation>Data {kind} byla pro soubor JPEG příliš dlouhá a byla vynechána.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation>Motiv s&amp;ystému</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme, language, device, memory and more</source>
            <translation>Motiv, jazyk, zařízení, paměť a další</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is a method “{name}” already; choose another name.</source>
            <translation>Metoda „{name}“ už existuje; zvolte jiný název.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is a recipe “{other}” already; a name must differ in more than capital and small letters.</source>
            <translation>Recept „{other}“ už existuje; zvolte název, který se neliší jen velikostí písmen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>There is no Dask cluster at “{address}”.</source>
            <translation>Na adrese „{address}“ není žádný cluster Dask.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <location filename="../../inpainting/detection/search.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>Třída „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>Zařízení „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>Soubor „{path}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>Složka „{folder}“, do které se má uložit, neexistuje.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>Složka „{folder}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>There is no mask “{path}” for this photo.</source>
            <translation>K této fotce není maska „{path}“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>Metoda „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is no model “{name}” of your own.</source>
            <translation>Vlastní model „{name}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” ({known}).</source>
            <translation>Ve složce „{folder}“ není žádná fotka ({known}).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened.</source>
            <translation>Ve složce „{folder}“ není žádná fotka, kterou lze prohlédnout: „{closed}“ nelze otevřít.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>Ve schránce není žádný obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}” to forget.</source>
            <translation>Recept „{name}“ neexistuje, není co mazat.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; none has been kept yet.</source>
            <translation>Recept „{name}“ neexistuje; zatím žádný nebyl uložen.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; there are: {known}.</source>
            <translation>Recept „{name}“ neexistuje; k dispozici jsou: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>There is no video open.</source>
            <translation>Není otevřeno žádné video.</translation>
        </message>
        <message>
            <location filename="../../app/selftest/window.py" />
            <source>There is no window to try this in.</source>
            <translation>Není okno, ve kterém by se to dalo vyzkoušet.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>There is not enough memory for this photo.</source>
            <translation>Na tuto fotku není dost paměti.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>Na toto není dost paměti. Zavřete jiné programy nebo pracujte s menším obrázkem.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>Na vyplnění tohoto obrázku není dost paměti; zavřete jiné programy.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>There is not enough memory to load “{path}”.</source>
            <translation>K načtení „{path}“ není dost paměti.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>Na otevření „{path}“ není dost paměti.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There was too little to copy from, so a part of the fill is soft.</source>
            <translation>Nebylo dost z čeho kopírovat, proto je část výplně rozmazaná.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector does not look for text.</source>
            <translation>Tento detektor text nehledá.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Tento detektor hledá jen třídy.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>Nepovedlo se to kvůli neočekávané chybě ({kind}). Nic se nezměnilo.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because the disk is full.</source>
            <translation>Nepodařilo se to, protože disk je plný.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>This was not copied from anywhere: it is an even colour, a line, or was made up.</source>
            <translation>Toto se odnikud nezkopírovalo: je to jednolitá barva, čára, nebo si to program domyslel.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Thorough</source>
            <translation>Důkladně</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick</source>
            <translation>Zaškrtnout</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick all</source>
            <translation>Zaškrtnout vše</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tick everything that was found</source>
            <translation>Zaškrtnout vše nalezené</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick one kind</source>
            <translation>Zaškrtnout jeden druh</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick what is in a frame</source>
            <translation>Zaškrtnout, co je v rámečku</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Timeline</source>
            <translation>Časová osa</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask blue</source>
            <translation>Obarvit masku modře</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask purple</source>
            <translation>Obarvit masku fialově</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask red</source>
            <translation>Obarvit masku červeně</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask yellow</source>
            <translation>Obarvit masku žlutě</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>To remove</source>
            <translation>K odstranění</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation>Nástroje</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Tools and filling</source>
            <translation>Nástroje a výplň</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Track it</source>
            <translation>Sledovat</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Track {number} ({kind}) was not kept.</source>
            <translation>Stopa {number} ({kind}) nebyla zachována.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Tracked from frame {first} to {last}.</source>
            <translation>Sledováno od snímku {first} do {last}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Tracking…</source>
            <translation>Sleduje se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Tracks</source>
            <translation>Sledované objekty</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Try it with a sample photo</source>
            <translation>Vyzkoušet na ukázkové fotce</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Turn source</source>
            <translation>Otočit zdroj</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Turn the source by a right angle</source>
            <translation>Otočit zdroj o pravý úhel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is ticked into mask, to refine it with the brush</source>
            <translation>Převést zaškrtnuté na masku a doladit ji štětcem</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Undo</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Neuložené změny</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved work</source>
            <translation>Neuložená práce</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Untick everything that was found</source>
            <translation>Odškrtnout vše nalezené</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Použít celou obrazovku</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Usual ones</source>
            <translation>Běžná</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Vehicle</source>
            <translation>Vozidlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Verze a licence</translation>
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
            <translation>Videa</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes</source>
            <translation>Co zmizí</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes and what was done</source>
            <translation>Co zmizí a co se udělalo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What is finished of it will be lost.</source>
            <translation>Co je z něj hotové, bude ztraceno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>What is painted over goes as soon as you let go</source>
            <translation>Co zamalujete, zmizí hned po puštění tlačítka</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>What should go</source>
            <translation>Co má zmizet</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What the other program wrote will be lost.</source>
            <translation>Co zapsal ten druhý program, bude ztraceno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>What to find</source>
            <translation>Co hledat</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>What was found is doubtful; move “How sure” to the left to see it.</source>
            <translation>Co bylo nalezeno, je nejisté; posuňte „Jistota“ doleva a uvidíte to.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/recovery.py" />
            <source>What you do now is not kept for the case of a crash: {why}</source>
            <translation>Co teď uděláte, se pro případ pádu programu neuchová: {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Kolečko, šipky</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the work is done. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Kde se pracuje. „Automaticky“ použije grafickou kartu, pokud je k dispozici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>While you see where a fill comes from: fill again, but not from there</source>
            <translation>Když vidíte, odkud výplň pochází: vyplnit znovu, ale odtamtud ne</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Wire</source>
            <translation>Drát</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: copy from there; then drag the dashed outline</source>
            <translation>S nástrojem „Retuš a klonování“: kopírovat odtud; pak přetáhnout čárkovaný obrys</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: move the marked spot; its source stays where it is</source>
            <translation>Při retuši a klonování: přesunout označené místo; jeho zdroj zůstane, kde je</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: take back the marked spot</source>
            <translation>S nástrojem „Retuš a klonování“: zrušit označené místo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Select: a frame round what should go</source>
            <translation>S nástrojem „Výběr“: rámeček kolem toho, co má zmizet</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint</source>
            <translation>S kurzorem klávesnice: posouvat štětec (Shift jemně, Ctrl daleko), malovat</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Yellow</source>
            <translation>Žlutá</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>Nemáte oprávnění číst „{path}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>You said what this was copied from: drag its dashed outline with Heal and clone (H).</source>
            <translation>Odkud se toto kopíruje, jste určili vy: přetáhněte čárkovaný obrys nástrojem „Retuš a klonování“ (H).</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your earlier work on this video is back.</source>
            <translation>Vaše dřívější práce na tomto videu je zase tady.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged, and what you do now is not kept.</source>
            <translation>Uchovaná práce na tomto videu je poškozená a co uděláte teď, se neuchová.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged; it was put aside as “{path}”.</source>
            <translation>Uchovaná práce na tomto videu je poškozená; byla odložena jako „{path}“.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video stays as it is, and what you do now is not kept: {why}</source>
            <translation>Uchovaná práce na tomto videu zůstává, jak je, a co uděláte teď, se neuchová: {why}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” cannot be read.</source>
            <translation>Uchovanou práci na „{path}“ nelze načíst.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” was saved by a newer Cleanplate.</source>
            <translation>Uchovaná práce na „{path}“ pochází z novější verze Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your work on this video cannot be kept; export the video, or delete the work.</source>
            <translation>Vaši práci na tomto videu nelze uchovat; video exportujte, nebo práci smažte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>Měřítko</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>Př&amp;iblížit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>O&amp;ddálit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom to the &amp;mask</source>
            <translation>Přiblížit na &amp;masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>Přiblížit v místě ukazatele</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>also what moves</source>
            <translation>i to, co se hýbe</translation>
        </message>
        <message>
            <location filename="../../app/core/document/save_names.py" />
            <source>clean</source>
            <translation>vyčištěno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>clean many at once</source>
            <translation>vyčistit mnoho najednou</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>clearing the frame</source>
            <translation>vymazání snímku</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>erasing</source>
            <translation>mazání</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>finding</source>
            <translation>hledání</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>maybe</source>
            <translation>možná</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>nothing found</source>
            <translation>nic nenalezeno</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>nothing selected</source>
            <translation>nic nevybráno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>open or drop one</source>
            <translation>otevřít nebo přetáhnout</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>painting</source>
            <translation>malování</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>disk nepřijímá tak velké soubory</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is full</source>
            <translation>disk je plný</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is read-only</source>
            <translation>disk je jen pro čtení</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>disková kvóta je vyčerpaná</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk reports an error</source>
            <translation>disk hlásí chybu</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is not valid</source>
            <translation>název není platný</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is too long</source>
            <translation>název je příliš dlouhý</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>ticking</source>
            <translation>zaškrtnutí</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>to</source>
            <translation>do</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>tracking</source>
            <translation>sledování</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>unticking</source>
            <translation>odškrtnutí</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>what was kept</source>
            <translation>uchovaná práce</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>you may not write there</source>
            <translation>nemáte tam oprávnění zapisovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>{action}: {step}</source>
            <translation>{action}: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>{count} found</source>
            <translation>nalezeno: {count}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>{count} things found. Untick what should stay.</source>
            <translation>Nalezeno objektů: {count}. Odškrtněte, co má zůstat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>{ended} of {all} photos done…</source>
            <translation>Hotovo {ended} z {all} fotek…</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be opened but not saved; choose {known}.</source>
            <translation>Soubory {format} lze otevřít, ale ne uložit; zvolte {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>Soubory {format} mohou mít nejvýše {longest} pixelů na délku; zvolte PNG nebo TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>Soubory {format} nemohou být průhledné; průhledné části se uloží bílé.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{listed}.</source>
            <translation>{listed}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>{name}, frame {number} of {all}</source>
            <translation>{name}, snímek {number} z {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>{name}, {going} of {all} to be removed</source>
            <translation>{name}, odstraní se {going} z {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>{name}, {width} × {height} pixels, {selected}</source>
            <translation>{name}, {width} × {height} pixelů, {selected}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>{percent}% of the width shows the picture as it was</source>
            <translation>{percent} % šířky ukazuje obrázek předtím</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent}% selected</source>
            <translation>{percent} % vybráno</translation>
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
            <translation>{thing}, dole</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, left</source>
            <translation>{thing}, vlevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, right</source>
            <translation>{thing}, vpravo</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, top</source>
            <translation>{thing}, nahoře</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>{time} left</source>
            <translation>zbývá {time}</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/search.py" />
            <source>“distractions” stands for several classes; ask for it alone.</source>
            <translation>„distractions“ zastupuje několik tříd; zadejte jej samostatně.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>“{folder}” has no mask for frame {frame}; a black one removes nothing.</source>
            <translation>V „{folder}“ není maska pro snímek {frame}; černá nic neodstraní.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds masks of several names ({names}); keep one kind.</source>
            <translation>V „{folder}“ jsou masky s různými názvy ({names}); ponechte jeden druh.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds no masks named 0001.png, 0002.png and so on.</source>
            <translation>V „{folder}“ nejsou masky s názvy 0001.png, 0002.png a tak dále.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds two masks with the number {number}.</source>
            <translation>V „{folder}“ jsou dvě masky s číslem {number}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed.</source>
            <translation>„{name}“ odpovídá čísly tvaru {shape}, kde je potřeba obrázek {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers that are not colours (NaN).</source>
            <translation>„{name}“ odpovídá čísly, která nejsou barvami (NaN).</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” does not fill a hole in a plain picture with its colour.</source>
            <translation>„{name}“ nevyplní díru v jednobarevném obrázku jeho barvou.</translation>
        </message>
        <message>
            <location filename="../../app/core/merging.py" />
            <source>“{name}” does not show the same place and was left out.</source>
            <translation>„{name}“ neukazuje stejné místo a byla vynechána.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” fills what should stay: its mask means the opposite of what is known here.</source>
            <translation>„{name}“ vyplňuje, co má zůstat: jeho maska znamená opak toho, co se tu zná.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” is a program that somebody else wrote. Use it?</source>
            <translation>„{name}“ je program, který napsal někdo jiný. Použít jej?</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is not a video; these can be opened: {endings}.</source>
            <translation>„{name}“ není video; otevřít lze: {endings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>“{name}” is now in the menu Find, under Recipes.</source>
            <translation>„{name}“ najdete v nabídce „Najít“ pod „Recepty“.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is open in another window too; what you do here is not kept for next time.</source>
            <translation>„{name}“ je otevřené i v jiném okně; co tu uděláte, se pro příště neuchová.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>„{name}“ neurčuje formát k uložení; ukončete název příponou {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here.</source>
            <translation>„{name}“ nebere ani obrázek s maskou, ani čtyři kanály, takže to není žádný zde známý druh.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/settings.py" />
            <source>“{name}” was added; choose it under Fill with, Method.</source>
            <translation>„{name}“ bylo přidáno; vyberte je v části Výplň, Metoda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” was changed by another program. Overwrite it?</source>
            <translation>Soubor „{name}“ změnil jiný program. Přepsat ho?</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” begins with a small preview of another picture; that one cannot be opened.</source>
            <translation>„{path}“ začíná malým náhledem jiného obrázku; ten nelze otevřít.</translation>
        </message>
        <message>
            <location filename="../../app/core/round_trip.py" />
            <source>“{path}” cannot be edited in place; the formats that can are {known}.</source>
            <translation>„{path}“ nelze upravit přímo v souboru; lze to u formátů {known}.</translation>
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
            <translation>„{path}“ nelze načíst: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot be saved; give it a name that ends in {known}.</source>
            <translation>„{path}“ nelze uložit; zvolte název, který končí na {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” cannot be written: {reason}.</source>
            <translation>Do „{path}“ nelze zapsat: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.</source>
            <translation>„{path}“ nemůže obsahovat {kinds} beze změny; uložte ho pod názvem, který končí na .mkv.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” changes the size of its picture part-way, which cannot be worked on.</source>
            <translation>„{path}“ mění v průběhu rozměry obrazu, což nelze zpracovat.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/muxing.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/io/writer.py" />
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>„{path}“ se nepodařilo uložit: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>“{path}” could not be written: {reason}.</source>
            <translation>„{path}“ se nepodařilo zapsat: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” does not say what its numbers mean, so it cannot be edited here.</source>
            <translation>„{path}“ neuvádí, co jeho čísla znamenají, takže ho zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” ends early: only {number} of {promised} frames are there.</source>
            <translation>„{path}“ končí předčasně: je tu jen {number} z {promised} snímků.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” ends early; frame {number} is not there.</source>
            <translation>„{path}“ končí předčasně; snímek {number} chybí.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>„{path}“ má 32 bitů na barvu, což zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>“{path}” has changed since it was looked at; choose the folder again.</source>
            <translation>„{path}“ se od prohlédnutí změnil; vyberte složku znovu.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has channels of different depths, which cannot be edited here.</source>
            <translation>„{path}“ má kanály různé hloubky, které zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” has frames without usable times, so picture and sound cannot be kept in step.</source>
            <translation>„{path}“ má snímky bez použitelných časů, takže obraz a zvuk nelze udržet synchronní.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no frames.</source>
            <translation>„{path}“ nemá žádné snímky.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no moving picture.</source>
            <translation>„{path}“ neobsahuje žádný obraz.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.</source>
            <translation>„{path}“ má formát pixelů {format}, který nelze zachovat; uložte ho s 8 nebo 10 bity.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has {bits} bits per colour in a form that cannot be edited here.</source>
            <translation>„{path}“ má {bits} bitů na barvu v podobě, kterou zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.</source>
            <translation>„{path}“ má {width}×{height} pixelů, ale video má {own_width}×{own_height}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has {width}×{height} pixels, more than this program can work on.</source>
            <translation>„{path}“ má {width}×{height} pixelů, víc, než tento program dokáže zpracovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>„{path}“ obsahuje barvy typu ({mode}), který zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>“{path}” holds more than the picture that is edited, which would be lost; save it under another name.</source>
            <translation>„{path}“ obsahuje víc než upravovaný obrázek a to by se ztratilo; uložte ho pod jiným názvem.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed.</source>
            <translation>„{path}“ neobsahuje program, nanejvýš váhy; je potřeba soubor TorchScript nebo ONNX.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a GIF animation; save it as a video first, such as MP4.</source>
            <translation>„{path}“ je animace GIF; nejdřív ji uložte jako video, třeba MP4.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is a file; name a folder for the results.</source>
            <translation>„{path}“ je soubor; zadejte složku pro výsledky.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>„{path}“ je složka, ne obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>„{path}“ je složka; zadejte název souboru.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a folder; give the name of a video.</source>
            <translation>„{path}“ je složka; zadejte název videa.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a picture or a text, not a video.</source>
            <translation>„{path}“ je obrázek nebo text, ne video.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is a raw file of a camera; develop it in a raw program first, and open the TIFF or JPEG that it makes.</source>
            <translation>„{path}“ je surový soubor (raw) z fotoaparátu; nejdřív ho vyvolejte v programu na raw a otevřete TIFF nebo JPEG, který vytvoří.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” is compressed in a way ({name}) that cannot be read here.</source>
            <translation>„{path}“ je zkomprimován způsobem ({name}), který zde nelze číst.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is compressed in a way that this program cannot read.</source>
            <translation>„{path}“ je komprimováno způsobem, který tento program neumí číst.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>„{path}“ je poškozený nebo neúplný, proto ho nelze otevřít.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” is damaged, or it is not a video.</source>
            <translation>„{path}“ je poškozené nebo to není video.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>„{path}“ je prázdný.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/autosave.py" />
            <source>“{path}” is in use by another Cleanplate.</source>
            <translation>Soubor „{path}“ používá jiný Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is neither a TorchScript nor an ONNX file that can be loaded.</source>
            <translation>„{path}“ není soubor TorchScript ani ONNX, který lze načíst.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” is not a Cleanplate project, or it is damaged.</source>
            <translation>„{path}“ není projekt Cleanplate, nebo je poškozený.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” is not a Cleanplate recipe.</source>
            <translation>„{path}“ není recept programu Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a model file.</source>
            <translation>„{path}“ není soubor modelu.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>„{path}“ není obrázek, který lze otevřít ({known}).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” is not a picture.</source>
            <translation>„{path}“ není obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>„{path}“ není obyčejný soubor, proto ho nelze nahradit.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>„{path}“ není obyčejný soubor.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>“{path}” is not the file that was added as “{name}”; add it again.</source>
            <translation>„{path}“ není soubor, který byl přidán jako „{name}“; přidejte jej znovu.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is one of the originals, which must not be overwritten.</source>
            <translation>„{path}“ je jeden z originálů a ty se nesmějí přepsat.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>„{path}“ je jen pro čtení.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime</source>
            <translation>„{path}“ spouští onnxruntime, který není nainstalován; získáte jej pomocí: pip install onnxruntime</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is the folder with the originals; choose another one for the results.</source>
            <translation>„{path}“ je složka s originály; zvolte pro výsledky jinou.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>“{path}” is the video itself; save the result under another name.</source>
            <translation>„{path}“ je samotné video; uložte výsledek pod jiným názvem.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is there already and is not of this batch, so it was left alone.</source>
            <translation>„{path}“ už existuje a nepatří k této dávce, proto zůstal beze změny.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is too damaged: more than half of its frames are lost.</source>
            <translation>„{path}“ je příliš poškozené: víc než polovina snímků je ztracena.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>„{path}“ je příliš velký: lze otevřít obrázky do {most} megapixelů.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is transparent in places, which cannot be kept.</source>
            <translation>„{path}“ je místy průhledné, což nelze zachovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” stores its colours as {kind}, which cannot be edited here.</source>
            <translation>„{path}“ ukládá barvy jako {kind}, což zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” was left alone: {reason}.</source>
            <translation>Soubor „{path}“ zůstal, jak je: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project_index.py" />
            <source>“{path}” was made by a newer Cleanplate; this one cannot read it.</source>
            <translation>„{path}“ vytvořil novější Cleanplate; tento ho neumí přečíst.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” would take more memory than this computer can spare, so it is not opened.</source>
            <translation>„{path}“ by potřeboval víc paměti, než má tento počítač k dispozici, proto se neotevře.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/originals.py" />
            <source>“{target}” is “{original}” itself, which must not be overwritten; choose another name.</source>
            <translation>„{target}“ je sám soubor „{original}“, který se nesmí přepsat; zvolte jiný název.</translation>
        </message>
    </context>
</TS>
