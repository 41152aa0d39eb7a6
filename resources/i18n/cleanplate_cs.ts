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
            <source> px</source>
            <translation> px</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Zařízení</translation>
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
            <source>&amp;Invert</source>
            <translation>&amp;Invertovat</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Laso</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>M&amp;etoda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>N&amp;ic</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Otevřít…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>&amp;Vložit obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Lidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Konec</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Reach beyond what was found</source>
            <translation>&amp;Přesah přes nalezené</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>&amp;Obdélník</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>Z&amp;novu</translation>
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
            <source>A&amp;ll</source>
            <translation>Vš&amp;e</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>O aplikaci Cleanplate</translation>
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
            <source>All that was found shall go</source>
            <translation>Označit vše nalezené k odstranění</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + kolečko</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Animal</source>
            <translation>Zvíře</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>As the system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>At least this certain</source>
            <translation>Minimální jistota</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Automatic</source>
            <translation>Automaticky</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>BMP files keep neither the colour profile nor the camera's data (EXIF, XMP).</source>
            <translation>Soubory BMP neuchovávají barevný profil ani údaje z fotoaparátu (EXIF, XMP).</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Začněte zde</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush</source>
            <translation>Štětec</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size</source>
            <translation>Velikost štětce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Velikost štětce  ([  ]  nebo Alt + kolečko)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size in pixels</source>
            <translation>Velikost štětce v pixelech</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush, mask and method</source>
            <translation>Štětec, maska a metoda</translation>
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
            <location filename="../../app/ui/file_flow.py" />
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
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Vybrat jen jeden druh</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cleanplate opens one photo at a time; this is {name}.</source>
            <translation>Cleanplate otevírá vždy jen jednu fotku; toto je {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Clear mask</source>
            <translation>Vymazat masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object or what was found; drag round it</source>
            <translation>Klikněte na objekt či nalezené, nebo je obtáhněte</translation>
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
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details</source>
            <translation>Kopírovat podrobnosti</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Kopírovat podrobnosti pro hlášení</translation>
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
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + kolečko, stažení prstů</translation>
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
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss message</source>
            <translation>Zavřít zprávu</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Znovu provést vrácený krok</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Draft</source>
            <translation>Koncept</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what shall be removed</source>
            <translation>Obtáhnout, co se má odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Přetáhnout soubor</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Empty the mask</source>
            <translation>Vyprázdnit masku</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Fill the last place again in another way</source>
            <translation>Vyplnit poslední místo jiným způsobem</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Výplň</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Filled with: {method}. Try another ({key})</source>
            <translation>Vyplněno: {method}. Zkusit jinak ({key})</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Najít jen vozidla</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Finding…</source>
            <translation>Hledá se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Nalezeno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Graffiti</source>
            <translation>Graffiti</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Grow mask</source>
            <translation>Rozšířit masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>Držet {key}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How far beyond what was found</source>
            <translation>Přesah přes nalezené</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How far the mask reaches beyond a found thing at first. “Automatic” goes by the size of the picture.</source>
            <translation>Jak daleko maska zpočátku přesahuje nalezený objekt. „Automaticky“ vychází z velikosti obrázku.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs.</source>
            <translation>Kolik jader procesoru smí pracovat současně. Méně jader nechá více výkonu ostatním programům.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Jak se vyplní místo po odstraněném.</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Invert mask</source>
            <translation>Invertovat masku</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Načíst masku</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Load mask</source>
            <translation>Načíst masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Loading the network…</source>
            <translation>Načítá se síť…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Podívat se zblízka</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Hlavní</translation>
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
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Mask</source>
            <translation>Maska</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Mask saved as {name}.</source>
            <translation>Maska uložena jako {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Masky se ukládají jako PNG; název „{name}“ ukončete příponou .png.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>Limit p&amp;aměti</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Message</source>
            <translation>Zpráva</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Prostřední tlačítko, mezerník + tažení</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>Network and patches</source>
            <translation>Síť a záplaty</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>Na tomto počítači nelze použít žádný grafický procesor Apple; zvolte „Procesor“ nebo „Automaticky“.</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>Na tomto počítači nelze použít žádnou grafickou kartu s CUDA; zvolte „Procesor“ nebo „Automaticky“.</translation>
        </message>
        <message>
            <location filename="../../app/core/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Tady nelze nic rozlišit; přemalujte to štětcem.</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing certain enough was found; lower “at least this certain” to see the rest.</source>
            <translation>Nic dost jistého se nenašlo; snižte „minimální jistotu“ a uvidíte zbytek.</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing is chosen. Click what shall go, or look for something first.</source>
            <translation>Nic není vybráno. Klikněte na to, co má zmizet, nebo nejprve něco vyhledejte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>Nic není vybráno, takže není jakou masku uložit.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>Nic není vybráno. Nejprve přemalujte, co chcete odstranit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing selected</source>
            <translation>Nic není vybráno</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Nothing that was found shall go</source>
            <translation>Nic z nalezeného neodstraňovat</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing was found. Paint over what shall go with the brush.</source>
            <translation>Nic se nenašlo. Přemalujte štětcem to, co má zmizet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Object</source>
            <translation>Objekt</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo</source>
            <translation>Otevřít fotku</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/core/findings.py" />
            <source>Open a photo first.</source>
            <translation>Nejprve otevřete fotku.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo or drop it here</source>
            <translation>Otevřete fotku nebo ji přetáhněte sem</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo…</source>
            <translation>Otevřít fotku…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture that was copied elsewhere</source>
            <translation>Otevřít obrázek zkopírovaný jinde</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>Otevřít {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Opening…</source>
            <translation>Otevírá se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Original</source>
            <translation>Originál</translation>
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
            <location filename="../../app/core/editor.py" />
            <source>Paint mask</source>
            <translation>Malovat masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, press Enter, and it is gone.</source>
            <translation>Přemalujte, co vám vadí, stiskněte Enter a je to pryč.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what shall be removed</source>
            <translation>Přemalovat, co se má odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Paint over what shall be removed; arrow keys move the view.</source>
            <translation>Přemalujte, co se má odstranit; šipky posouvají pohled.</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Pasted picture</source>
            <translation>Vložený obrázek</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Patches (fast)</source>
            <translation>Záplaty (rychlé)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Výkon</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Person</source>
            <translation>Osoba</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Picture</source>
            <translation>Obrázek</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Obrázky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Pixel na pixel obrazovky</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Poloha</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Průběh odstraňování</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>O&amp;dstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Reach beyond</source>
            <translation>Přesah</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready ({device})</source>
            <translation>Připraveno ({device})</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Nedávné</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Odstranit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Odstranit přemalované a místo vyplnit</translation>
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
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>Obnovit výchozí</translation>
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
            <source>Save &amp;as…</source>
            <translation>Uložit &amp;jako…</translation>
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
            <location filename="../../app/core/filing.py" />
            <source>Saved as {name}.</source>
            <translation>Uloženo jako {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Ukládá se…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Vidět více</translation>
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
            <source>Select a rectangle</source>
            <translation>Vybrat obdélník</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>Vybrat, co není vybráno</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
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
            <location filename="../../app/ui/panels/found.py" />
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
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Zobrazit nebo skrýt panel</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Shrink mask</source>
            <translation>Zúžit masku</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>Boční pa&amp;nel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Size of the brush</source>
            <translation>Velikost štětce</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Velikost obrázku</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Navier–Stokes)</source>
            <translation>Měkce (Navier–Stokes)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Telea)</source>
            <translation>Měkce (Telea)</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Zastavit odstraňování nebo zahodit tah</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Rovná čára od posledního tahu; s Výběrem: přidat</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>T&amp;hreads</source>
            <translation>V&amp;lákna</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Vrátit poslední krok</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off the mask</source>
            <translation>Ubrat z masky</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off; with Select: take a part away</source>
            <translation>Ubrat; s Výběrem: odebrat část</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Převzít masku z obrázku: bílé se odstraní</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The card describes a network this version does not know.</source>
            <translation>Karta popisuje síť, kterou tato verze nezná.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The card “{path}” is damaged; install Cleanplate again.</source>
            <translation>Karta „{path}“ je poškozená; nainstalujte Cleanplate znovu.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “As the system” follows the system while Cleanplate runs.</source>
            <translation>Barvy okna. „Podle systému“ se řídí systémem, i když Cleanplate běží.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The diameter of the brush in pixels of the picture.</source>
            <translation>Průměr štětce v pixelech obrázku.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>Prolnutí musí být 0 pixelů nebo více.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/decoding.py" />
            <source>The file holds %n pictures; only the first is opened and saved.</source>
            <translation>
                <numerusform>Soubor obsahuje %n obrázek; otevře a uloží se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázky; otevře a uloží se jen první.</numerusform>
                <numerusform>Soubor obsahuje %n obrázků; otevře a uloží se jen první.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>Grafická paměť nestačila, proto byl obrázek zpracován po menších částech.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>Grafická paměť nestačila, proto práci odvedl procesor; trvá to déle.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>Jazyk okna; změní se hned.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>Maska ({mask}) a obrázek ({picture}) musí mít stejnou velikost.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them equal.</source>
            <translation>Maska „{path}“ má {size} pixelů a obrázek {wanted}; sjednoťte jejich velikost.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most that the undo steps may take (older ones are forgotten; automatic: 512 MB), and the most that the network may take of the graphics memory (pictures are then filled in smaller pieces).</source>
            <translation>Kolik paměti smějí nejvýše zabrat kroky zpět (starší se zapomenou; automaticky: 512 MB) a kolik grafické paměti smí nejvýše zabrat síť (obrázky se pak vyplňují po menších částech).</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>The network could not be loaded</source>
            <translation>Síť se nepodařilo načíst</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>Obrázek se mezitím změnil, proto výsledek nebyl použit.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>Obrázek se nepodařilo převést do souboru {format}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has 16 bits per colour; it is edited and saved with 8.</source>
            <translation>Obrázek má 16 bitů na barvu; upravuje a ukládá se s 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>Obrázek má tiskové barvy (CMYK); upravuje a ukládá se v RGB.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>Obrázek musí být 8bitové RGB, ne {kind} tvaru {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>The picture was copied.</source>
            <translation>Obrázek byl zkopírován.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file belongs to another network.</source>
            <translation>Soubor vah patří jiné síti.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” cannot be read: {reason}.</source>
            <translation>Soubor vah „{path}“ nelze přečíst: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>Soubor vah „{path}“ byl změněn nebo poškozen; nainstalujte Cleanplate znovu.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The weights “{name}” are not there: “{path}” is missing.</source>
            <translation>Váhy „{name}“ chybí: soubor „{path}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights “{name}” are of a network for something else.</source>
            <translation>Váhy „{name}“ patří síti pro něco jiného.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Je vybrán celý obrázek, takže není z čeho vyplňovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
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
            <location filename="../../inpainting/detection/detector.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>Třída „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>Zařízení „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>Soubor „{path}“ neexistuje.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>Složka „{folder}“, do které se má uložit, neexistuje.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>Metoda „{name}“ neexistuje; vyberte z: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>Ve schránce není žádný obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>Na toto není dost paměti. Zavřete jiné programy nebo pracujte s menším obrázkem.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>Na vyplnění tohoto obrázku není dost paměti; zavřete jiné programy.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>Na otevření „{path}“ není dost paměti.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Tento detektor hledá jen třídy.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>Nepovedlo se to kvůli neočekávané chybě ({kind}). Nic se nezměnilo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>To &amp;mask</source>
            <translation>Do &amp;masky</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is chosen into mask, to refine it</source>
            <translation>Převést vybrané na masku a doladit ji</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Neuložené změny</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Použít celou obrazovku</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Vehicle</source>
            <translation>Vozidlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Verze a licence</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Kolečko, šipky</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the network runs. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Kde síť běží. „Automaticky“ použije grafickou kartu, je-li k dispozici.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>Nemáte oprávnění číst „{path}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>Přiblížení</translation>
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
            <source>Zoom where the pointer is</source>
            <translation>Přiblížit v místě ukazatele</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>clean</source>
            <translation>vycisteno</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>maybe</source>
            <translation>možná</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>disk nepřijímá tak velké soubory</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is full</source>
            <translation>disk je plný</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is read-only</source>
            <translation>disk je jen pro čtení</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>disková kvóta je vyčerpaná</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk reports an error</source>
            <translation>disk hlásí chybu</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is not valid</source>
            <translation>název není platný</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is too long</source>
            <translation>název je příliš dlouhý</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>you may not write there</source>
            <translation>nemáte tam oprávnění zapisovat</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>Soubory {format} mohou mít nejvýše {longest} pixelů na délku; zvolte PNG nebo TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>Soubory {format} nemohou být průhledné; průhledné části se uloží bílé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} % selected</source>
            <translation>Vybráno {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>„{name}“ neurčuje formát k uložení; ukončete název příponou {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>„{path}“ se nepodařilo uložit: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>„{path}“ má 32 bitů na barvu, což zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>„{path}“ obsahuje barvy typu ({mode}), který zde nelze upravovat.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>„{path}“ je složka, ne obrázek.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>„{path}“ je složka; zadejte název souboru.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>„{path}“ je poškozený nebo neúplný, proto ho nelze otevřít.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>„{path}“ je prázdný.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>„{path}“ není obrázek, který lze otevřít ({known}).</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a weights file.</source>
            <translation>„{path}“ není soubor vah.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>„{path}“ není obyčejný soubor, proto ho nelze nahradit.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>„{path}“ není obyčejný soubor.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>„{path}“ je jen pro čtení.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>„{path}“ je příliš velký: lze otevřít obrázky do {most} megapixelů.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>≥ {percent} % certain: {shown} of {count}</source>
            <translation>Jistota ≥ {percent} %: {shown} z {count}</translation>
        </message>
    </context>
</TS>
