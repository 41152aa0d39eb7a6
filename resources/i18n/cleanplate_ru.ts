<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Cleanplate</name>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;About Cleanplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Smaller brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All that was found shall go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Apple graphics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>At least this certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>BMP files keep neither the colour profile nor the camera's data (EXIF, XMP).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush, mask and method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cleanplate opens one photo at a time; this is {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Cleanplate {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Clear mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object or what was found; drag round it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details for a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what shall be removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Empty the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Feather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Fill the last place again in another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Filled with: {}. Try another (Ctrl+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Finding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Grow mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How far beyond what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>How the place is filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Invert mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Load mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Loading the network…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Mask saved as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>NVIDIA graphics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Network and patches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose “cpu” or “auto”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose “cpu” or “auto”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing certain enough was found; lower “at least this certain” to see the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing is chosen. Click what shall go, or look for something first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Nothing that was found shall go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing was found. Paint over what shall go with the brush.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/core/findings.py" />
            <source>Open a photo first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo or drop it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture that was copied elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Paint mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, press Enter, and it is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what shall be removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Paint over what shall be removed; arrow keys move the view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Pasted picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Patches (fast)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Reach beyond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready ({device})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Saved as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Select what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Shrink mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Size of the brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Soft (Navier–Stokes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Soft (Telea)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off; with Select: take a part away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The card describes a network this version does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The card “{path}” is damaged; install Cleanplate again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/core/decoding.py" />
            <source>The file holds %n pictures; only the first is opened and saved.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>The network could not be loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has 16 bits per colour; it is edited and saved with 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>The picture was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/errors.py" />
            <source>The removal was cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file belongs to another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The weights “{name}” are not there: “{path}” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights “{name}” are of a network for something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>There is no picture in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>To &amp;mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is chosen into mask, to refine it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Where the network runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>clean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>maybe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk quota is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk reports an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>you may not write there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} % selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a weights file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>≥ {percent} % certain: {shown} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
