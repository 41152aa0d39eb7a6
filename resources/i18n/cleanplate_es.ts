<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
            <translation>&amp;Acerca de Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Tamaño real</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation>&amp;Animales</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation>&amp;Pincel</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Brush size</source>
            <translation>Tamaño del &amp;pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation>&amp;Vaciar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation>&amp;Comparar con el original</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation>&amp;Copiar imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation>Tema &amp;oscuro</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation>&amp;Buscar elementos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>Ajustar a la &amp;ventana</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation>&amp;Grafitis</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation>&amp;Expandir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Mano</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Invertir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Lazo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>Tema c&amp;laro</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation>&amp;Cargar máscara…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Mask</source>
            <translation>&amp;Máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>&amp;Método</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>&amp;Nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>&amp;Pegar imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Personas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Reach beyond what was found</source>
            <translation>Margen alrededor de lo &amp;encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>&amp;Rectángulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation>&amp;Guardar máscara…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation>&amp;Seleccionar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation>&amp;Texto</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation>Probar &amp;otro</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation>&amp;Vehículos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>T&amp;odo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>Acerca de Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation>Todas las teclas y gestos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All that was found shall go</source>
            <translation>Marcar todo lo encontrado para eliminarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + rueda</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Animal</source>
            <translation>Animal</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Apple graphics</source>
            <translation>Gráficos de Apple</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>At least this certain</source>
            <translation>Certeza mínima</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>BMP files keep neither the colour profile nor the camera's data (EXIF, XMP).</source>
            <translation>Los archivos BMP no conservan ni el perfil de color ni los datos de la cámara (EXIF, XMP).</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Empiece aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Tamaño del pincel  ([  ]  o Alt + rueda)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size in pixels</source>
            <translation>Tamaño del pincel en píxeles</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush, mask and method</source>
            <translation>Pincel, máscara y método</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation>Cancele primero la eliminación o espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Marcar solo una clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cleanplate opens one photo at a time; this is {name}.</source>
            <translation>Cleanplate abre las fotos de una en una; esta es {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Clear mask</source>
            <translation>Vaciar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object or what was found; drag round it</source>
            <translation>Haga clic en un objeto o en lo encontrado, o rodéelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation>Cerrar Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation>Colores del sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Copiar los detalles para un informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation>Copiar la imagen completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + rueda, pellizco</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation>Oscuro sobre claro</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss message</source>
            <translation>Descartar el mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Volver a hacer lo deshecho</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what shall be removed</source>
            <translation>Rodear lo que se va a eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Soltar un archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Empty the mask</source>
            <translation>Vaciar la máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>F&amp;eather</source>
            <translation>Di&amp;fuminado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ind</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Fill the last place again in another way</source>
            <translation>Rellenar de otra manera el último lugar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Rellenar con</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Filled with: {method}. Try another ({key})</source>
            <translation>Rellenado con: {method}. Probar otro ({key})</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation>Buscar y &amp;eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation>Buscar solo animales</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation>Buscar todo y eliminarlo de una vez</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation>Buscar solo grafitis</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation>Buscar solo personas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation>Buscar personas, vehículos, animales, texto y grafitis</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation>Buscar solo texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Buscar solo vehículos</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Finding…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Graffiti</source>
            <translation>Grafiti</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Grow mask</source>
            <translation>Expandir máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>Mantener {key}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How far beyond what was found</source>
            <translation>Margen alrededor de lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How far the mask reaches beyond a found thing at first. “Automatic” goes by the size of the picture.</source>
            <translation>Cuánto sobresale al principio la máscara de lo encontrado. «Automático» depende del tamaño de la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs.</source>
            <translation>Cuántos núcleos del procesador pueden trabajar a la vez. Con menos queda más para otros programas.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Cómo se rellena el lugar de lo eliminado.</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Invert mask</source>
            <translation>Invertir máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation>Pincel más &amp;grande</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation>Claro sobre oscuro</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Cargar una máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Load mask</source>
            <translation>Cargar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Loading the network…</source>
            <translation>Cargando la red…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Acercar la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Principal</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation>Agrandar el pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation>Reducir el pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation>Ampliar la máscara por todos lados</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation>Reducir la máscara por todos lados</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Mask saved as {name}.</source>
            <translation>Máscara guardada como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Las máscaras se guardan como PNG; termine el nombre «{name}» en .png.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>&amp;Límite de memoria</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Botón central, Espacio + arrastrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation>Mover la vista</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>NVIDIA graphics</source>
            <translation>Gráficos de NVIDIA</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Network and patches</source>
            <translation>Red y parches</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>En este ordenador no se puede usar ningún procesador gráfico de Apple; elija «Procesador» o «Automático».</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>En este ordenador no se puede usar ninguna tarjeta gráfica CUDA; elija «Procesador» o «Automático».</translation>
        </message>
        <message>
            <location filename="../../app/core/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Aquí no se distingue nada; píntelo con el pincel.</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing certain enough was found; lower “at least this certain” to see the rest.</source>
            <translation>No se encontró nada con suficiente certeza; baje la «certeza mínima» para ver el resto.</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing is chosen. Click what shall go, or look for something first.</source>
            <translation>No hay nada elegido. Haga clic en lo que deba desaparecer o busque algo primero.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>No hay nada seleccionado, así que no hay máscara que guardar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>No hay nada seleccionado. Pinte primero sobre lo que quiera eliminar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Nothing that was found shall go</source>
            <translation>No eliminar nada de lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing was found. Paint over what shall go with the brush.</source>
            <translation>No se encontró nada. Pinte con el pincel lo que deba desaparecer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation>Solo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo</source>
            <translation>Abrir una foto</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/core/findings.py" />
            <source>Open a photo first.</source>
            <translation>Abra primero una foto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo or drop it here</source>
            <translation>Abra una foto o suéltela aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo…</source>
            <translation>Abrir una foto…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture that was copied elsewhere</source>
            <translation>Abrir la imagen copiada en otro programa</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation>De lo contrario, lo eliminado volverá a aparecer.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask.</source>
            <translation>En cuántos píxeles se funde la imagen con el relleno, dentro de la máscara.</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Paint mask</source>
            <translation>Pintar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, press Enter, and it is gone.</source>
            <translation>Pinte sobre lo que le moleste, pulse Intro y desaparecerá.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what shall be removed</source>
            <translation>Pintar sobre lo que se va a eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Paint over what shall be removed; arrow keys move the view.</source>
            <translation>Pinte sobre lo que se va a eliminar; las flechas mueven la vista.</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Pasted picture</source>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Patches (fast)</source>
            <translation>Parches (rápido)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Píxel por píxel en la pantalla</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Progreso de la eliminación</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>El&amp;iminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Reach beyond</source>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready ({device})</source>
            <translation>Listo ({device})</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Eliminar lo pintado y rellenar el lugar</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>Elimina cosas de las fotos. Todo ocurre en este ordenador; ninguna imagen sale de él.

Cleanplate es software libre bajo la licencia Apache 2.0. La ventana utiliza PyQt {pyqt} (GPL v3) y Qt {qt} (LGPL v3), por lo que el programa empaquetado en su conjunto está bajo la GPL v3.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>Restablecer valores</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation>Botón derecho, Alt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation>C&amp;ontraer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;maller brush</source>
            <translation>Pincel más peque&amp;ño</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>¿Guardar los cambios de «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation>Guardar la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation>Guardar la máscara: lo blanco se elimina</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation>Guardar la imagen con otro nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation>Guardar la imagen; la primera vez pregunta el nombre</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Alejar la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation>Ver la imagen como era</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation>Ver la imagen completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation>Seleccionar un rectángulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>Seleccionar lo no seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Select what was found</source>
            <translation>Seleccionar lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation>Seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Shadow</source>
            <translation>Sombra</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Mayús + clic</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Mostrar u ocultar el panel</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Shrink mask</source>
            <translation>Contraer máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>Pa&amp;nel lateral</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Size of the brush</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Navier–Stokes)</source>
            <translation>Suave (Navier-Stokes)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Telea)</source>
            <translation>Suave (Telea)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation>Ha ocurrido algo inesperado. Su imagen sigue abierta; guárdela con otro nombre por seguridad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Detener la eliminación o abandonar el trazo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Línea recta desde el último trazo; con Seleccionar: añadir</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>T&amp;hreads</source>
            <translation>&amp;Hilos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off the mask</source>
            <translation>Borrar partes de la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off; with Select: take a part away</source>
            <translation>Borrar; con Seleccionar: quitar una parte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Tomar la máscara de una imagen: lo blanco se elimina</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The card describes a network this version does not know.</source>
            <translation>La ficha describe una red que esta versión no conoce.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The card “{path}” is damaged; install Cleanplate again.</source>
            <translation>La ficha «{path}» está dañada; vuelva a instalar Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “As the system” follows the system while Cleanplate runs.</source>
            <translation>Los colores de la ventana. «Como el sistema» sigue al sistema mientras Cleanplate está abierto.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The diameter of the brush in pixels of the picture.</source>
            <translation>El diámetro del pincel en píxeles de la imagen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>El difuminado debe ser de 0 píxeles o más.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/decoding.py" />
            <source>The file holds %n pictures; only the first is opened and saved.</source>
            <translation>
                <numerusform>El archivo contiene %n imagen; solo se abre y se guarda la primera.</numerusform>
                <numerusform>El archivo contiene %n imágenes; solo se abre y se guarda la primera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>La memoria gráfica era insuficiente, así que la imagen se procesó en trozos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>La memoria gráfica era insuficiente, así que trabajó el procesador; eso tarda más.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>El idioma de la ventana; cambia al instante.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>La máscara ({mask}) y la imagen ({picture}) deben tener el mismo tamaño.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them equal.</source>
            <translation>La máscara «{path}» tiene {size} píxeles y la imagen {wanted}; iguálelas.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most that the undo steps may take (older ones are forgotten; automatic: 512 MB), and the most that the network may take of the graphics memory (pictures are then filled in smaller pieces).</source>
            <translation>Lo máximo que pueden ocupar los pasos de deshacer (los más antiguos se olvidan; automático: 512 MB) y lo máximo que la red puede tomar de la memoria gráfica (las imágenes se rellenan entonces en trozos más pequeños).</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>The network could not be loaded</source>
            <translation>No se pudo cargar la red</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>La imagen cambió mientras tanto, así que no se usó el resultado.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>No se pudo convertir la imagen en un archivo {format}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has 16 bits per colour; it is edited and saved with 8.</source>
            <translation>La imagen tiene 16 bits por color; se edita y se guarda con 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>La imagen tiene colores de impresión (CMYK); se edita y se guarda en RGB.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>La imagen debe ser RGB de 8 bits, no {kind} con forma {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>The picture was copied.</source>
            <translation>La imagen se ha copiado.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file belongs to another network.</source>
            <translation>El archivo de pesos pertenece a otra red.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo de pesos «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>El archivo de pesos «{path}» fue alterado o está dañado; vuelva a instalar Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The weights “{name}” are not there: “{path}” is missing.</source>
            <translation>Faltan los pesos «{name}»: no existe «{path}».</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights “{name}” are of a network for something else.</source>
            <translation>Los pesos «{name}» son de una red para otra cosa.</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Está seleccionada toda la imagen, así que no queda nada con que rellenarla.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation>Los datos {kind} eran demasiado largos para un archivo JPEG y se omitieron.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation>Tema del &amp;sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme, language, device, memory and more</source>
            <translation>Tema, idioma, dispositivo, memoria y más</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>No existe la clase «{name}»; elija entre {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>No existe el dispositivo «{name}»; elija uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>No existe la carpeta «{folder}» donde guardar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>No existe el método «{name}»; elija uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>No hay ninguna imagen en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>No hay memoria suficiente para esto. Cierre otros programas o trabaje con una imagen más pequeña.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>No hay memoria suficiente para rellenar esta imagen; cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>No hay memoria suficiente para abrir «{path}».</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Este detector solo encuentra clases.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>No se pudo hacer por un error inesperado ({kind}). No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>To &amp;mask</source>
            <translation>Pasar a &amp;máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Tools and filling</source>
            <translation>Herramientas y relleno</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is chosen into mask, to refine it</source>
            <translation>Convertir lo elegido en máscara para retocarla</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Usar toda la pantalla</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Vehicle</source>
            <translation>Vehículo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Rueda, flechas</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the network runs. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Dónde se ejecuta la red. «Automático» usa una tarjeta gráfica si hay alguna disponible.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>No tiene permiso para leer «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>Acerca&amp;r</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Ale&amp;jar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>Zoom donde está el puntero</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>clean</source>
            <translation>limpia</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>maybe</source>
            <translation>quizá</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>el disco no admite archivos tan grandes</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is read-only</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>se ha agotado la cuota de disco</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk reports an error</source>
            <translation>el disco informa de un error</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is not valid</source>
            <translation>el nombre no es válido</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>you may not write there</source>
            <translation>no tiene permiso para escribir allí</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>Los archivos {format} pueden medir como máximo {longest} píxeles; elija PNG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>Los archivos {format} no admiten transparencia; las partes transparentes se guardan en blanco.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} % selected</source>
            <translation>{percent} % seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>«{name}» no indica ningún formato; termine el nombre en {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>No se pudo guardar «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>«{path}» tiene 32 bits por color, lo que no se puede editar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>«{path}» contiene un tipo de color ({mode}) que no se puede editar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>«{path}» es una carpeta, no una imagen.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>«{path}» es una carpeta; indique el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>«{path}» está dañado o incompleto, así que no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>«{path}» está vacío.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>«{path}» no es una imagen que se pueda abrir ({known}).</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a weights file.</source>
            <translation>«{path}» no es un archivo de pesos.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>«{path}» no es un archivo normal, así que no se puede reemplazar.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>«{path}» no es un archivo normal.</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>«{path}» es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>«{path}» es demasiado grande: se pueden abrir imágenes de hasta {most} megapíxeles.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>≥ {percent} % certain: {shown} of {count}</source>
            <translation>≥ {percent} % de certeza: {shown} de {count}</translation>
        </message>
    </context>
</TS>
