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
            <location filename="../../app/ui/panels/tool_options.py" />
            <source> px</source>
            <translation> px</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n copied as they were</source>
            <translation>
                <numerusform>%n copiada sin cambios</numerusform>
                <numerusform>%n copiadas sin cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n done by hand, left as they are.</source>
            <translation>
                <numerusform>%n hecho a mano, queda como está.</numerusform>
                <numerusform>%n hechos a mano, quedan como están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%n fallida</numerusform>
                <numerusform>%n fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n photos cleaned</source>
            <translation>
                <numerusform>%n foto limpiada</numerusform>
                <numerusform>%n fotos limpiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask because a JPEG is made of blocks; every block that the mask does not touch is the same bit for bit.</source>
            <translation>
                <numerusform>Cambió %n píxel fuera de la máscara porque un JPEG se compone de bloques; todo bloque que la máscara no toca es idéntico bit a bit.</numerusform>
                <numerusform>Cambiaron %n píxeles fuera de la máscara porque un JPEG se compone de bloques; todo bloque que la máscara no toca es idéntico bit a bit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask, by at most {most} levels.</source>
            <translation>
                <numerusform>Cambió %n píxel fuera de la máscara; diferencia máxima de nivel: {most}.</numerusform>
                <numerusform>Cambiaron %n píxeles fuera de la máscara; diferencia máxima de nivel: {most}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>%n things</source>
            <translation>
                <numerusform>%n objeto</numerusform>
                <numerusform>%n objetos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked.</source>
            <translation>
                <numerusform>%n objeto encontrado en {photos} de {all} fotos. El motivo principal y lo dudoso no están marcados.</numerusform>
                <numerusform>%n objetos encontrados en {photos} de {all} fotos. El motivo principal y lo dudoso no están marcados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. Untick what should stay.</source>
            <translation>
                <numerusform>%n objeto encontrado; fotos: {photos} de {all}. Desmarque lo que deba quedarse.</numerusform>
                <numerusform>%n objetos encontrados; fotos: {photos} de {all}. Desmarque lo que deba quedarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>%n things ticked</source>
            <translation>
                <numerusform>%n objeto marcado</numerusform>
                <numerusform>%n objetos marcados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/batch/window.py" />
            <source>%n things will be removed from {photos} of {all} photos.</source>
            <translation>
                <numerusform>Se eliminará %n objeto; fotos: {photos} de {all}.</numerusform>
                <numerusform>Se eliminarán %n objetos; fotos: {photos} de {all}.</numerusform>
            </translation>
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
            <source>&amp;Batch…</source>
            <translation>Procesar por &amp;lotes…</translation>
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
            <translation>Comparar con el ori&amp;ginal</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Delete it</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Distractions</source>
            <translation>&amp;Distracciones</translation>
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
            <translation>Buscar ob&amp;jetos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>Ajustar a la &amp;ventana</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Go on</source>
            <translation>Con&amp;tinuar</translation>
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
            <source>&amp;High contrast</source>
            <translation>Alto contrast&amp;e</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Invertir</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Keep the last search…</source>
            <translation>&amp;Guardar la última búsqueda…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Keyboard cursor</source>
            <translation>&amp;Cursor de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Lazo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Later</source>
            <translation>&amp;Más tarde</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Merge photos…</source>
            <translation>Com&amp;binar fotos…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>&amp;Método</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Next photo</source>
            <translation>F&amp;oto siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>&amp;Nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Not from here</source>
            <translation>&amp;De aquí no</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Note in the file that it was edited</source>
            <translation>&amp;Anotar en el archivo que se ha editado</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Open video…</source>
            <translation>&amp;Abrir vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Overwrite it</source>
            <translation>&amp;Sobrescribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>&amp;Pegar imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Pen pressure</source>
            <translation>Presión del lápi&amp;z</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Pen pressure makes the brush wider</source>
            <translation>La presión del lápi&amp;z ensancha el pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Personas</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Preview 2 seconds</source>
            <translation>Vista &amp;previa de 2 segundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>&amp;Quality</source>
            <translation>&amp;Calidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>&amp;Rectángulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Red mask</source>
            <translation>Más&amp;cara roja</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Run</source>
            <translation>&amp;Iniciar</translation>
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
            <source>&amp;Specks</source>
            <translation>Mota&amp;s</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Specks to find</source>
            <translation>Motas &amp;que se buscan</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Stop</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Stop it</source>
            <translation>&amp;Detener</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Usar</translation>
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
            <source>&amp;Where fills come from</source>
            <translation>&amp;Fuente de los rellenos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Wires</source>
            <translation>&amp;Cables</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Yellow mask</source>
            <translation>Máscara &amp;amarilla</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>--dask needs more packages ({name} is missing): pip install cleanplate[cluster]</source>
            <translation>--dask necesita más paquetes (falta {name}): pip install cleanplate[cluster]</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>0 pixels changed outside the mask.</source>
            <translation>No cambió ningún píxel fuera de la máscara.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A grey picture in which dust and hairs stand out</source>
            <translation>Una imagen gris en la que destacan el polvo y los pelos</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>A light touch of a pen makes a thin line.</source>
            <translation>Un toque suave del lápiz traza una línea fina.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>A method cannot be called “{name}”; use small letters, digits, dots and dashes.</source>
            <translation>Un método no puede llamarse «{name}»; use minúsculas, cifras, puntos y guiones.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>A painted mask must have the video’s size, {size}.</source>
            <translation>Una máscara pintada debe tener el tamaño del vídeo, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A pen pressed lightly paints a thin line</source>
            <translation>Con poca presión, el lápiz traza una línea fina</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>A preview must be longer than 0 seconds.</source>
            <translation>Una vista previa debe durar más de 0 segundos.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.</source>
            <translation>Una receta no puede llamarse «{name}»; use letras, cifras, espacios y guiones.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/bounds.py" />
            <source>A stretch of time must end after it begins.</source>
            <translation>Un intervalo de tiempo debe terminar después de empezar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>T&amp;odo</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.</source>
            <translation>Los archivos AVIF pierden algo de calidad en toda la imagen; elija PNG o TIFF para conservar cada píxel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>Acerca de Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Actual size, or all of the picture</source>
            <translation>Tamaño real o toda la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Add a model</source>
            <translation>Añadir un modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Add a model…</source>
            <translation>Añadir un modelo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <location filename="../../app/ui/video/controls.py" />
            <location filename="../../app/ui/video/view.py" />
            <source>After</source>
            <translation>Después</translation>
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
            <source>Alt + click</source>
            <translation>Alt + clic</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + rueda</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Angle of the source</source>
            <translation>Ángulo del origen</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Animal</source>
            <translation>Animal</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/segment_store.py" />
            <source>Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done.</source>
            <translation>Otro Cleanplate (proceso {process}) está trabajando en «{path}»; espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>Another run (process {process}) is at work in “{folder}”; wait until it is done.</source>
            <translation>Otra ejecución (proceso {process}) está trabajando en «{folder}»; espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Another s&amp;ource</source>
            <translation>Otro orige&amp;n</translation>
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
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Arrow keys choose; every choice can be undone.</source>
            <translation>Las flechas eligen; cada elección se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys move the brush, Space paints: work without a mouse</source>
            <translation>Las flechas mueven el pincel y la barra espaciadora pinta: trabajar sin ratón</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Arrow keys step through the frames, Space plays.</source>
            <translation>Las flechas recorren los fotogramas; la barra espaciadora reproduce.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, Space</source>
            <translation>Flechas, barra espaciadora</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, double click</source>
            <translation>Flechas, doble clic</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>As it is there, with a soft edge</source>
            <translation>Tal como está allí, con borde suave</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <location filename="../../app/ui/panels/found.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Batch</source>
            <translation>Procesamiento por lotes</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before and after beside each other</source>
            <translation>Antes y después, uno junto al otro</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before left and after right of a line you can drag</source>
            <translation>Antes a la izquierda y después a la derecha de una línea que se puede arrastrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Before: outside the preview</source>
            <translation>Antes: fuera de la vista previa</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Empiece aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Black, white and yellow</source>
            <translation>Negro, blanco y amarillo</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Blue mas&amp;k</source>
            <translation>Máscara az&amp;ul</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Brush roughly over a thing to select it</source>
            <translation>Pasar el pincel por encima de un objeto para seleccionarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Tamaño del pincel  ([  ]  o Alt + rueda)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size in pixels</source>
            <translation>Tamaño del pincel en píxeles</translation>
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
            <location filename="../../app/ui/controllers/files.py" />
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
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Cannot be opened</source>
            <translation>No se puede abrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Change between painting what goes and restoring</source>
            <translation>Alternar entre pintar lo que se elimina y restaurar</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Choose &amp;folder…</source>
            <translation>Elegir &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder for the results</source>
            <translation>Elija una carpeta para los resultados</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder with photos</source>
            <translation>Elija una carpeta con fotos</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>Choose another fill</source>
            <translation>Elegir otro relleno</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Choose at least two photos of one place.</source>
            <translation>Elija al menos dos fotos de un lugar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Marcar solo un tipo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose photos of one place; the first is changed</source>
            <translation>Elija fotos de un lugar; se cambia la primera</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean a whole folder of photos</source>
            <translation>Limpiar una carpeta entera de fotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean all photos in it</source>
            <translation>Limpiar todas las fotos que contiene</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Clean two seconds from this frame on, and play them</source>
            <translation>Limpiar dos segundos a partir de este fotograma y reproducirlos</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Cleaned</source>
            <translation>Limpiada</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate did not close properly. Your work up to {time} is still there.</source>
            <translation>Cleanplate no se cerró correctamente. Su trabajo hasta {time} se ha conservado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate projects</source>
            <translation>Proyectos de Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Clear everything painted on this frame</source>
            <translation>Borrar todo lo pintado en este fotograma</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Clear mask</source>
            <translation>Vaciar máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Clear ones</source>
            <translation>Las evidentes</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clear the whole mask</source>
            <translation>Vaciar toda la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click along a wire or crack; click twice to end</source>
            <translation>Hacer clic a lo largo de un cable o una grieta; dos clics para terminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object, or draw round it</source>
            <translation>Hacer clic en un objeto o rodearlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Click what was found: it goes or stays</source>
            <translation>Haga clic en lo encontrado: se elimina o se queda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click, Delete</source>
            <translation>Clic, Supr</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Clone</source>
            <translation>Clonar</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Cloned</source>
            <translation>Clonado</translation>
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
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Copied</source>
            <translation>Copiada</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Copiar los detalles para un informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy from &amp;everywhere</source>
            <translation>Copiar &amp;de cualquier parte</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Copy from everywhere</source>
            <translation>Copiar de cualquier parte</translation>
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
            <source>Ctrl + drag</source>
            <translation>Ctrl + arrastrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + rueda, pellizco</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Damaged frames: {number}; they show what could be saved.</source>
            <translation>Fotogramas dañados: {number}; muestran lo que se pudo salvar.</translation>
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
            <location filename="../../app/core/document/edit_list.py" />
            <location filename="../../app/ui/panels/edits.py" />
            <source>Delete edit</source>
            <translation>Eliminar edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete key</source>
            <translation>Tecla Supr</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Di&amp;vider</source>
            <translation>Línea d&amp;ivisoria</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss message</source>
            <translation>Descartar el mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Distractions</source>
            <translation>Distracciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Divider between before and after</source>
            <translation>Línea divisoria entre antes y después</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Rehacer lo deshecho</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Done by hand</source>
            <translation>Hecho a mano</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Done by hand and saved as “{path}”; Run leaves it as it is.</source>
            <translation>Hecho a mano y guardado como «{path}»; «Iniciar» lo deja como está.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Draft</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drag the ring</source>
            <translation>Arrastrar el anillo</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Drag, or move it with the arrow keys; a double click centres it</source>
            <translation>Arrástrela o muévala con las flechas; un doble clic la centra</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what is to be removed</source>
            <translation>Rodear lo que se va a eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Draw where captions are</source>
            <translation>Dibujar dónde hay subtítulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Soltar un archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a folder</source>
            <translation>Soltar una carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Drop a folder with photos here, or choose one.</source>
            <translation>Suelte aquí una carpeta con fotos o elija una.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Drop a video here, or open one.</source>
            <translation>Suelte aquí un vídeo o abra uno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Edge &amp;around what was found</source>
            <translation>&amp;Borde alrededor de lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Edge around it</source>
            <translation>Borde alrededor</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Edits</source>
            <translation>Ediciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase from the mask; beside it: restore; with Select: take a part away</source>
            <translation>Borrar de la máscara; fuera de ella: restaurar; con «Seleccionar»: restar una parte</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Erase mask</source>
            <translation>Borrar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase parts of the mask</source>
            <translation>Borrar partes de la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Eraser</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: {size}</source>
            <translation>Tamaño previsto: {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: …</source>
            <translation>Tamaño previsto: …</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export the video</source>
            <translation>Exportar el vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Exporting…</source>
            <translation>Exportando…</translation>
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
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Faint ones too</source>
            <translation>También las tenues</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Rellenar con</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Fill with a LaMa or MI-GAN file of your own.</source>
            <translation>Rellenar con un archivo LaMa o MI-GAN suyo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Fill {number} of {count}</source>
            <translation>Relleno {number} de {count}</translation>
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
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Find captions</source>
            <translation>Buscar subtítulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find dust, hairs and scratches</source>
            <translation>Buscar polvo, pelos y arañazos</translation>
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
            <location filename="../../app/ui/video/window.py" />
            <source>Find in the &amp;whole video</source>
            <translation>Buscar en &amp;todo el vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find on this &amp;frame</source>
            <translation>Buscar en este &amp;fotograma</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find other lines like the one you followed last</source>
            <translation>Buscar otras líneas como la última que siguió</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people in the background, wires, specks and text at the edge</source>
            <translation>Buscar personas al fondo, cables, motas y texto en el borde</translation>
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
            <location filename="../../app/ui/video/tracks.py" />
            <source>Find things, or paint over what should go and track it.</source>
            <translation>Busque objetos, o pinte sobre lo que deba desaparecer y sígalo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Buscar solo vehículos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find w&amp;ithin the selection</source>
            <translation>Buscar en la selecc&amp;ión</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find wires before the sky</source>
            <translation>Buscar cables contra el cielo</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Finding…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Forget “not from here” and “only from here”</source>
            <translation>Anular «de aquí no» y «solo de aquí»</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Found in this photo</source>
            <translation>Encontrado en esta foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Frame</source>
            <translation>Fotograma</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Frames without a mask of their own: {number}; the masks before and after were used.</source>
            <translation>Fotogramas sin máscara propia: {number}; se usaron las de antes y después.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Frames without a usable time: {number}; they follow the one before.</source>
            <translation>Fotogramas sin un tiempo utilizable: {number}; van a continuación del anterior.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Frames {first}–{last}</source>
            <translation>Fotogramas {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>From other photos</source>
            <translation>De otras fotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Graffiti</source>
            <translation>Grafiti</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Grow mask</source>
            <translation>Expandir máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Heal</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal and &amp;clone</source>
            <translation>Corregir &amp;y clonar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal from another place that fits</source>
            <translation>Corregir desde otro lugar adecuado</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Healed</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Hide edit</source>
            <translation>Ocultar edición</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>Mantener {key}</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How faint the dust, hairs and scratches may be that “Specks” finds.</source>
            <translation>Cuán tenues pueden ser el polvo, los pelos y los arañazos que encuentra «Motas».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality.</source>
            <translation>La calidad, y con ella el tamaño, de un JPEG nuevo. Una foto que ya era JPEG conserva la suya.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs. The search for things always uses up to four for a moment, so that what it finds does not depend on this setting.</source>
            <translation>Cuántos núcleos del procesador pueden trabajar a la vez. Con menos queda más para otros programas. La búsqueda de objetos usa siempre hasta cuatro por un momento, para que lo encontrado no dependa de este ajuste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure: {percent}% or more ({shown} of {count})</source>
            <translation>Certeza: {percent} % o más ({shown} de {count})</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Cómo se rellena el lugar de lo eliminado.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and how large.</source>
            <translation>Qué ancho de borde alrededor de cada objeto encontrado se elimina con él al principio. «Automático» depende de qué es y de su tamaño.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How wide an edge around what was found is removed with it</source>
            <translation>Qué ancho de borde alrededor de lo encontrado se elimina también</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide the brush is on the screen when a photo is opened.</source>
            <translation>Qué ancho tiene el pincel en la pantalla al abrir una foto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>In the rectangle drawn on the frame; without one, in the lower third</source>
            <translation>En el rectángulo dibujado sobre el fotograma; si no lo hay, en el tercio inferior</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Invert mask</source>
            <translation>Invertir máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It has not been exported since. If you keep it, it is there again when you open the video.</source>
            <translation>No se ha exportado desde entonces. Si lo conserva, volverá a estar ahí cuando abra el vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>It is no longer known where this was copied from; fill it again to see it.</source>
            <translation>Ya no se sabe de dónde se copió esto; rellénelo de nuevo para verlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the published one.</source>
            <translation>Se ejecutará en este equipo con sus permisos. Su suma de comprobación (SHA-256) es {digest}; compárela con la publicada.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>JPEG &amp;quality</source>
            <translation>Calidad &amp;JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>JPEG quality</source>
            <translation>Calidad JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep as a recipe</source>
            <translation>Guardar como receta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keep the photo with all edits and the mask in one file, to go on later</source>
            <translation>Guardar la foto con todas las ediciones y la máscara en un archivo para seguir más tarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one</source>
            <translation>Quedarse con este</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one (Esc)</source>
            <translation>Quedarse con este (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep your work on “{name}”?</source>
            <translation>¿Conservar su trabajo en «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Keyboard cursor</source>
            <translation>Cursor de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>L&amp;ine</source>
            <translation>Línea &amp;fina</translation>
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
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave all</source>
            <translation>Dejar todo</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Leave out the camera’s data, place and te&amp;xts</source>
            <translation>&amp;Omitir datos de la cámara, lugar y textos</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave what is in a frame</source>
            <translation>Dejar lo que está en el marco</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Lin&amp;es like this</source>
            <translation>&amp;Líneas como esta</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Cargar una máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Load mask</source>
            <translation>Cargar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Acercar la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions from this second</source>
            <translation>Buscar subtítulos desde este segundo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions up to this second</source>
            <translation>Buscar subtítulos hasta este segundo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for: {name}</source>
            <translation>Buscar: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look only in what is painted over</source>
            <translation>Mirar solo en lo que está pintado</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Looking at photo {ended} of {all}…</source>
            <translation>Examinando la foto {ended} de {all}…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Principal</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make one photo without passers-by from several of the same place</source>
            <translation>Hacer de varias fotos del mismo lugar una sin transeúntes</translation>
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
            <location filename="../../app/ui/panels/status.py" />
            <source>Making other fills…</source>
            <translation>Creando otros rellenos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Making the preview…</source>
            <translation>Preparando la vista previa…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Mask &amp;colour</source>
            <translation>&amp;Color de la máscara</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Mask saved as {name}.</source>
            <translation>Máscara guardada como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Las máscaras se guardan como PNG; termine el nombre «{name}» en .png.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Masks that belong to no frame of the video: {number}; they were not used.</source>
            <translation>Máscaras que no corresponden a ningún fotograma del vídeo: {number}; no se usaron.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>&amp;Límite de memoria</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Merging… Esc stops it</source>
            <translation>Combinando… Esc lo detiene</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Botón central, Espacio + arrastrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror</source>
            <translation>Reflejar</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Mirror source</source>
            <translation>Reflejar origen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror the source</source>
            <translation>Reflejar el origen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>More of this tool</source>
            <translation>Más de esta herramienta</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>More…</source>
            <translation>Más…</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Move edit</source>
            <translation>Mover edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit down</source>
            <translation>Bajar edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit up</source>
            <translation>Subir edición</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move source</source>
            <translation>Mover origen</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move spot</source>
            <translation>Mover punto</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Name of the recipe:</source>
            <translation>Nombre de la receta:</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>En este equipo no se puede usar ningún procesador gráfico de Apple; elija «Procesador» o «Automático».</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>En este equipo no se puede usar ninguna tarjeta gráfica CUDA; elija «Procesador» o «Automático».</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>No encoder on this computer can save {format} ({bits} bits).</source>
            <translation>Ningún codificador de este equipo puede guardar {format} ({bits} bits).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>No object can be told apart at {x},{y}, {seconds} s from the start.</source>
            <translation>No se distingue ningún objeto en {x},{y}, a {seconds} s del comienzo.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>No other fill was found that differs from this one.</source>
            <translation>No se encontró otro relleno que se diferencie de este.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>No other line like this was found.</source>
            <translation>No se encontró otra línea como esta.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>No photo</source>
            <translation>Ninguna foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>No picture is open.</source>
            <translation>No hay ninguna imagen abierta.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healing.py" />
            <source>No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a source with Alt + click.</source>
            <translation>Ningún lugar del que se puede copiar es lo bastante grande, así que no se hizo nada. Elija «Copiar de cualquier parte» o indique el origen con Alt + clic.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>No video is open.</source>
            <translation>No hay ningún vídeo abierto.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>Not everything was looked at: “{folder}” cannot be opened.</source>
            <translation>No se ha examinado todo: «{folder}» no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Not from there</source>
            <translation>De allí no</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>Not kept from within the frames: {kinds}.</source>
            <translation>De los datos internos de los fotogramas no se conservó: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Not kept in this file: {kinds}.</source>
            <translation>No se conserva en este archivo: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Not ready: a part could not be loaded</source>
            <translation>No está listo: no se pudo cargar una parte</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Aquí no se distingue ningún objeto; pinte encima con el pincel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Nothing done yet</source>
            <translation>Aún no se ha hecho nada</translation>
        </message>
        <message>
            <location filename="../../app/selftest/waiting.py" />
            <source>Nothing happened for {seconds} seconds.</source>
            <translation>No ocurrió nada durante {seconds} segundos.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is chosen. Click what should go, or look for something first.</source>
            <translation>No hay nada elegido. Haga clic en lo que deba desaparecer o busque algo primero.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is painted. Paint over where to look first.</source>
            <translation>No hay nada pintado. Pinte primero dónde buscar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Nothing is selected and nothing was removed yet.</source>
            <translation>No hay nada seleccionado y aún no se ha eliminado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>No hay nada seleccionado, así que no hay máscara que guardar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>No hay nada seleccionado. Pinte primero sobre lo que quiera eliminar.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing is to go yet: find something, or paint over it.</source>
            <translation>Aún no hay nada que eliminar: busque algo o pinte encima.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Nothing moves between the photos, so {name} stays as it is.</source>
            <translation>Nada se mueve entre las fotos, así que {name} se queda como está.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>Nothing to remove was found in “{path}”; nothing was saved.</source>
            <translation>En «{path}» no se encontró nada que eliminar; no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing was found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing was found. Paint over what should go with the brush.</source>
            <translation>No se encontró nada. Pinte con el pincel sobre lo que deba desaparecer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Nothing was found; this photo is copied as it is.</source>
            <translation>No se encontró nada; esta foto se copia sin cambios.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing yet: find, click or paint it</source>
            <translation>Aún nada: busque, haga clic o pinte</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>On the divider: move it (Shift fine), centre it</source>
            <translation>En la línea divisoria: moverla (Mayús, fino), centrarla</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>One thing found. Untick it if it should stay.</source>
            <translation>Se encontró un objeto. Desmárquelo si debe quedarse.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Only &amp;from here</source>
            <translation>S&amp;olo de aquí</translation>
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
            <source>Open &amp;video…</source>
            <translation>Abrir &amp;vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open a photo</source>
            <translation>Abrir una foto</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/searcher.py" />
            <location filename="../../app/core/document/editor.py" />
            <source>Open a photo first.</source>
            <translation>Abra primero una foto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open a video</source>
            <translation>Abrir un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open photos</source>
            <translation>Abrir fotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Open the fo&amp;lder</source>
            <translation>Abrir la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the next photo in the row</source>
            <translation>Abrir la foto siguiente de la fila</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture in the clipboard</source>
            <translation>Abrir la imagen del portapapeles</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the previous photo in the row</source>
            <translation>Abrir la foto anterior de la fila</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Open the r&amp;eport</source>
            <translation>Abrir el in&amp;forme</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on a picture without a name?</source>
            <translation>¿Abrir el trabajo sin guardar en una imagen sin nombre?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on “{name}”?</source>
            <translation>¿Abrir el trabajo sin guardar en «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>OpenRaster files keep no camera data.</source>
            <translation>Los archivos OpenRaster no conservan los datos de la cámara.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Other fills for this place</source>
            <translation>Otros rellenos para este lugar</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Otherwise it moves the picture, and zooms with Ctrl.</source>
            <translation>De lo contrario, mueve la imagen y, con Ctrl, cambia el zoom.</translation>
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
            <location filename="../../app/core/document/strokes.py" />
            <source>Paint mask</source>
            <translation>Pintar máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over a spot; it is copied from a place you can move</source>
            <translation>Pintar sobre un punto; se copia de un lugar que se puede mover</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, and it is gone.</source>
            <translation>Pinte sobre lo que le molesta y desaparecerá.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what is to be removed</source>
            <translation>Pintar sobre lo que se va a eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the only places a fill may copy from</source>
            <translation>Pintar los únicos lugares de los que se puede copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the original back over a result</source>
            <translation>Volver a pintar el original sobre un resultado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint where a fill must not copy from</source>
            <translation>Pintar los lugares de los que no se debe copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Painted</source>
            <translation>Pintado</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Painted spot</source>
            <translation>Zona pintada</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Pasted picture</source>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Paused after {ended} of {all} photos.</source>
            <translation>En pausa tras {ended} de {all} fotos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pen</source>
            <translation>Lápiz</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet.py" />
            <source>Photos of the folder</source>
            <translation>Fotos de la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/filmstrip.py" />
            <source>Photos that are open together</source>
            <translation>Fotos abiertas juntas</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures and projects</source>
            <translation>Imágenes y proyectos</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Píxel por píxel en la pantalla</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Point at a place that was filled.</source>
            <translation>Señale un lugar que se haya rellenado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pr&amp;evious photo</source>
            <translation>&amp;Foto anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Press lightly for a thin line; the other end erases</source>
            <translation>Presionar suavemente para una línea fina; el otro extremo borra</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor co&amp;res</source>
            <translation>&amp;Núcleos del procesador</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Progreso de la eliminación</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Purpl&amp;e mask</source>
            <translation>&amp;Máscara violeta</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Purple</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick, also mirrored</source>
            <translation>Rápido, también en espejo</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Re&amp;cipes</source>
            <translation>&amp;Recetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>El&amp;iminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Refine by &amp;hand</source>
            <translation>Afinar a &amp;mano</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remo&amp;ve on release</source>
            <translation>&amp;Eliminar al soltar</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove %n things</source>
            <translation>
                <numerusform>Eliminar %n objeto</numerusform>
                <numerusform>Eliminar %n objetos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove things from a video</source>
            <translation>Eliminar objetos de un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Eliminar lo pintado y rellenar el lugar</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/class_filters.py" />
            <source>Remove: {name}</source>
            <translation>Eliminar: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>Elimina lo que sobra en las fotos. Todo ocurre en este equipo; ninguna imagen sale de él.

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
            <location filename="../../app/ui/actions.py" />
            <source>Res&amp;tore</source>
            <translation>Res&amp;taurar</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>Restablecer valores</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Restored</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Results &amp;in…</source>
            <translation>&amp;Resultados en…</translation>
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
            <source>S&amp;wap brush and restore</source>
            <translation>&amp;Alternar pincel y restaurar</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Same as the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Sample photo</source>
            <translation>Foto de muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;project…</source>
            <translation>Guardar &amp;proyecto…</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the project</source>
            <translation>Guardar el proyecto</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Saved as “{name}”.</source>
            <translation>Guardado como «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then name Cleanplate as the program that edited them.</source>
            <translation>Las imágenes guardadas indicarán que Cleanplate es el programa que las editó.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then say nothing about camera, place and author. Colours stay as they are.</source>
            <translation>Las imágenes guardadas no dirán nada de la cámara, el lugar ni el autor. Los colores no cambian.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saving</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points.</source>
            <translation>Indique de una sola manera qué debe desaparecer: clases, una máscara, una carpeta de máscaras, máscaras pintadas o puntos.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Say where to copy from</source>
            <translation>Indicar de dónde copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Alejar la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See other fills for the place and choose one</source>
            <translation>Ver otros rellenos para el lugar y elegir uno</translation>
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
            <source>See what is selected or was removed</source>
            <translation>Ver lo seleccionado o lo eliminado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See where a filled place was copied from; a click rules that out</source>
            <translation>Ver de dónde se copió un lugar rellenado; un clic lo descarta</translation>
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
            <location filename="../../app/core/detection/proposals.py" />
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
            <location filename="../../app/ui/widgets/words.py" />
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
            <location filename="../../app/core/document/edit_list.py" />
            <source>Show edit</source>
            <translation>Mostrar edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show in fol&amp;der</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Mostrar u ocultar el panel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show specks in &amp;grey</source>
            <translation>Mostrar motas &amp;y pelos en gris</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Show the result</source>
            <translation>Mostrar el resultado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show the saved file in the file manager</source>
            <translation>Mostrar el archivo guardado en el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Shrink mask</source>
            <translation>Contraer máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;by side</source>
            <translation>La&amp;do a lado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>Pa&amp;nel lateral</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/video/controls.py" />
            <source>Size of the brush</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smart br&amp;ush</source>
            <translation>Pincel &amp;inteligente</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Soft edge</source>
            <translation>Borde suave</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft, along lines</source>
            <translation>Suave, a lo largo de líneas</translation>
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
            <location filename="../../app/core/batch/photo_task.py" />
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Algo falló dentro del programa ({kind}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Speck</source>
            <translation>Mota</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Specks</source>
            <translation>Motas</translation>
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
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Still showing the picture as it was: {kinds}.</source>
            <translation>Todavía muestra la imagen como era: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Stop the export?</source>
            <translation>¿Detener la exportación?</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Detener la eliminación o abandonar el trazo</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Stop the work first, or wait until it is done.</source>
            <translation>Detenga primero el trabajo o espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped after {ended} of {all} photos; Run goes on from there.</source>
            <translation>Detenido tras {ended} de {all} fotos; «Iniciar» continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped; only these photos were looked at.</source>
            <translation>Detenido; solo se examinaron estas fotos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Línea recta desde el último trazo; con «Seleccionar»: añadir</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Subtitles in track {number} were kept as plain text.</source>
            <translation>Los subtítulos de la pista {number} se conservaron como texto sin formato.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Tomar la máscara de una imagen: lo blanco se elimina</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/text_locator.py" />
            <source>Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.</source>
            <translation>No se puede buscar texto: el archivo «{name}» de rapidocr falta o se ha modificado.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The &amp;wheel zooms</source>
            <translation>La &amp;rueda cambia el zoom</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The blocks of this JPEG could not be kept, so all of it was compressed anew.</source>
            <translation>No se pudieron conservar los bloques de este JPEG, así que se comprimió todo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colour of what is painted over.</source>
            <translation>El color de lo que se pinta.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “Same as the system” follows the system while Cleanplate runs.</source>
            <translation>Los colores de la ventana. «Como el sistema» sigue al sistema mientras Cleanplate está abierto.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>The encoder on this computer cannot save without loss.</source>
            <translation>El codificador de este equipo no puede guardar sin pérdida.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>El difuminado debe ser de 0 píxeles o más.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/tiff_about.py" />
            <source>The file holds %n pictures; only the first is edited.</source>
            <translation>
                <numerusform>El archivo contiene %n imagen; solo se edita la primera.</numerusform>
                <numerusform>El archivo contiene %n imágenes; solo se edita la primera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/about.py" />
            <source>The file holds %n pictures; only the first is opened.</source>
            <translation>
                <numerusform>El archivo contiene %n imagen; solo se abre la primera.</numerusform>
                <numerusform>El archivo contiene %n imágenes; solo se abre la primera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>La memoria gráfica era insuficiente, así que la imagen se procesó en trozos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>La memoria gráfica era insuficiente, así que trabajó el procesador; eso tarda más.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>El idioma de la ventana; cambia al instante.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>The layers are in sRGB; colours outside it are replaced by the nearest ones.</source>
            <translation>Las capas están en sRGB; los colores que quedan fuera se sustituyen por los más cercanos.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>La máscara ({mask}) y la imagen ({picture}) deben tener el mismo tamaño.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask must say true or false of each pixel, not {kind}.</source>
            <translation>La máscara debe decir verdadero o falso de cada píxel, no {kind}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes.</source>
            <translation>La máscara «{path}» es toda negra; lo que se elimina es lo blanco.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes; nothing was removed.</source>
            <translation>La máscara «{path}» es toda negra, y lo que se elimina es lo blanco; no se eliminó nada.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is white everywhere, so there is nothing left to fill the picture from.</source>
            <translation>La máscara «{path}» es toda blanca, así que no queda nada con que rellenar la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size.</source>
            <translation>La máscara «{path}» tiene {size} píxeles y la imagen, {wanted}; iguale sus tamaños.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>The model could not be kept in “{folder}”: {reason}.</source>
            <translation>No se pudo guardar el modelo en «{folder}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model description names a network that this version does not know.</source>
            <translation>La descripción del modelo indica una red que esta versión no conoce.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model description “{path}” is damaged; install Cleanplate again.</source>
            <translation>La descripción del modelo «{path}» está dañada; vuelva a instalar Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file belongs to another network.</source>
            <translation>El archivo del modelo pertenece a otra red.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo de modelo «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>El archivo de modelo «{path}» fue alterado o está dañado; vuelva a instalar Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” answered with something that is not a picture.</source>
            <translation>El modelo «{name}» respondió con algo que no es una imagen.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” failed with a picture of {width}×{height}.</source>
            <translation>El modelo «{name}» falló con una imagen de {width}×{height}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model “{name}” is for something else.</source>
            <translation>El modelo «{name}» es para otro fin.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model “{name}” is not there: “{path}” is missing.</source>
            <translation>Falta el modelo «{name}»: no existe «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most graphics memory that filling may take (pictures are then filled in smaller pieces).</source>
            <translation>La memoria máxima que pueden ocupar los pasos de deshacer (los más antiguos se descartan; automático: 512 MB) y la memoria gráfica máxima que puede ocupar el relleno (las imágenes se rellenan entonces en trozos más pequeños).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>The originals lie inside “{path}”; choose another folder for the results.</source>
            <translation>Los originales están dentro de «{path}»; elija otra carpeta para los resultados.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/sheet_run.py" />
            <source>The photos are no longer there; choose the folder again.</source>
            <translation>Las fotos ya no están; elija la carpeta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/stills/merging.py" />
            <source>The photos do not show the same place, so there is nothing to merge.</source>
            <translation>Las fotos no muestran el mismo lugar, así que no hay nada que combinar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <source>The picture as it was opened; dragging moves both sides.</source>
            <translation>La imagen tal como se abrió; al arrastrar se mueven ambos lados.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>La imagen cambió mientras tanto, así que no se usó el resultado.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>No se pudo convertir la imagen en un archivo {format}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <location filename="../../app/core/imageio/encoding.py" />
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture had {bits} bits per colour; this {format} file has 8.</source>
            <translation>La imagen tenía {bits} bits por color; este archivo {format} tiene 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>La imagen tiene colores de impresión (CMYK); se edita y se guarda en RGB.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has {bits} bits per colour; it is edited and saved with 8.</source>
            <translation>La imagen tiene {bits} bits por color; se edita y se guarda con 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture has {bits} bits per colour; it is saved with {more}, which hold them all.</source>
            <translation>La imagen tiene {bits} bits por color; se guarda con {more}, donde caben todos.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>La imagen debe ser RGB de 8 bits, no {kind} con forma {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>The picture was copied.</source>
            <translation>La imagen se ha copiado.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>The pictures are of different sizes, {one} and {other}, so they cannot be compared.</source>
            <translation>Las imágenes tienen tamaños distintos, {one} y {other}, así que no se pueden comparar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The pixels were converted from {format} to {name}.</source>
            <translation>Los píxeles se convirtieron de {format} a {name}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>The point {x},{y} is not in the video, which has {width}×{height} pixels.</source>
            <translation>El punto {x},{y} no está en el vídeo, que tiene {width}×{height} píxeles.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>The recipe fills with “{method}”, which this computer does not have; the method stays as it is.</source>
            <translation>La receta rellena con «{method}», que no está en este equipo; el método se queda como está.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/places.py" />
            <source>The rectangle {sides} lies outside the picture, which has {width}×{height} pixels.</source>
            <translation>El rectángulo {sides} está fuera de la imagen, que tiene {width}×{height} píxeles.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>The result could not be written: {reason}.</source>
            <translation>No se pudo escribir el resultado: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>The same, double click</source>
            <translation>Lo mismo, doble clic</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>The texture from there in the colours from here</source>
            <translation>La textura de allí con los colores de aquí</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>The video is interlaced; it is saved as whole frames.</source>
            <translation>El vídeo está entrelazado; se guarda con fotogramas completos.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The video’s transparency (alpha) is not kept.</source>
            <translation>La transparencia (alfa) del vídeo no se conserva.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <location filename="../../app/core/document/healing.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Está seleccionada toda la imagen, así que no queda nada con que rellenarla.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
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
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is a method “{name}” already; choose another name.</source>
            <translation>Ya existe un método «{name}»; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is a recipe “{other}” already; a name must differ in more than capital and small letters.</source>
            <translation>Ya hay una receta «{other}»; elija un nombre que no se distinga solo por mayúsculas y minúsculas.</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>There is no Dask cluster at “{address}”.</source>
            <translation>No hay ningún clúster de Dask en «{address}».</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <location filename="../../inpainting/detection/search.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>No existe la clase «{name}»; elija entre {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>No existe el dispositivo «{name}»; elija uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>No existe la carpeta «{folder}» donde guardar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>No existe la carpeta «{folder}».</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>There is no mask “{path}” for this photo.</source>
            <translation>No existe la máscara «{path}» para esta foto.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>No existe el método «{name}»; elija uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is no model “{name}” of your own.</source>
            <translation>No hay ningún modelo suyo «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” ({known}).</source>
            <translation>No hay ninguna foto en «{folder}» ({known}).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened.</source>
            <translation>En «{folder}» no hay ninguna foto que se pueda examinar: «{closed}» no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>No hay ninguna imagen en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}” to forget.</source>
            <translation>No hay ninguna receta «{name}» que eliminar.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; none has been kept yet.</source>
            <translation>No hay ninguna receta «{name}»; aún no se ha guardado ninguna.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; there are: {known}.</source>
            <translation>No hay ninguna receta «{name}»; hay: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>There is no video open.</source>
            <translation>No hay ningún vídeo abierto.</translation>
        </message>
        <message>
            <location filename="../../app/selftest/window.py" />
            <source>There is no window to try this in.</source>
            <translation>No hay ninguna ventana en la que probarlo.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>There is not enough memory for this photo.</source>
            <translation>No hay memoria suficiente para esta foto.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>No hay memoria suficiente para esto. Cierre otros programas o trabaje con una imagen más pequeña.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>No hay memoria suficiente para rellenar esta imagen; cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>There is not enough memory to load “{path}”.</source>
            <translation>No hay memoria suficiente para cargar «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>No hay memoria suficiente para abrir «{path}».</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There was too little to copy from, so a part of the fill is soft.</source>
            <translation>Había muy poco de donde copiar, así que una parte del relleno queda borrosa.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector does not look for text.</source>
            <translation>Este detector no busca texto.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Este detector solo encuentra clases.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>No se pudo hacer por un error inesperado ({kind}). No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because the disk is full.</source>
            <translation>No ha sido posible porque el disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>This was not copied from anywhere: it is an even colour, a line, or was made up.</source>
            <translation>Esto no se copió de ningún sitio: es un color uniforme, una línea o algo inventado.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Thorough</source>
            <translation>A fondo</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick all</source>
            <translation>Marcar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tick everything that was found</source>
            <translation>Marcar todo lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick one kind</source>
            <translation>Marcar un tipo</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick what is in a frame</source>
            <translation>Marcar lo que está en el marco</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask blue</source>
            <translation>Teñir la máscara de azul</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask purple</source>
            <translation>Teñir la máscara de violeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask red</source>
            <translation>Teñir la máscara de rojo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask yellow</source>
            <translation>Teñir la máscara de amarillo</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>To remove</source>
            <translation>Para eliminar</translation>
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
            <location filename="../../app/ui/video/controls.py" />
            <source>Track it</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Track {number} ({kind}) was not kept.</source>
            <translation>La pista {number} ({kind}) no se conservó.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Tracked from frame {first} to {last}.</source>
            <translation>Seguido del fotograma {first} al {last}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Tracking…</source>
            <translation>Siguiendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Tracks</source>
            <translation>Objetos seguidos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Try it with a sample photo</source>
            <translation>Probar con una foto de muestra</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Turn source</source>
            <translation>Girar origen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Turn the source by a right angle</source>
            <translation>Girar el origen en ángulo recto</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is ticked into mask, to refine it with the brush</source>
            <translation>Convertir lo marcado en máscara para afinarla con el pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved work</source>
            <translation>Trabajo sin guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Untick everything that was found</source>
            <translation>Desmarcar todo lo encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Usar toda la pantalla</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Usual ones</source>
            <translation>Las habituales</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Vehicle</source>
            <translation>Vehículo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes</source>
            <translation>Lo que desaparece</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes and what was done</source>
            <translation>Lo que desaparece y lo que se hizo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What is finished of it will be lost.</source>
            <translation>Se perderá lo hecho hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>What is painted over goes as soon as you let go</source>
            <translation>Lo pintado desaparece al soltar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>What should go</source>
            <translation>Lo que debe desaparecer</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What the other program wrote will be lost.</source>
            <translation>Lo que escribió el otro programa se perderá.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>What to find</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>What was found is doubtful; move “How sure” to the left to see it.</source>
            <translation>Lo encontrado es dudoso; mueva «Certeza» a la izquierda para verlo.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/recovery.py" />
            <source>What you do now is not kept for the case of a crash: {why}</source>
            <translation>Lo que haga ahora no se guarda para el caso de un fallo: {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Rueda, flechas</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the work is done. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Dónde se hace el trabajo. «Automático» usa una tarjeta gráfica si hay una disponible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>While you see where a fill comes from: fill again, but not from there</source>
            <translation>Mientras ve de dónde viene un relleno: rellenar de nuevo, pero no desde allí</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Wire</source>
            <translation>Cable</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: copy from there; then drag the dashed outline</source>
            <translation>Con «Corregir y clonar»: copiar de allí; luego arrastre el contorno discontinuo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: move the marked spot; its source stays where it is</source>
            <translation>Con «Corregir y clonar»: mover el punto marcado; su origen se queda donde está</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: take back the marked spot</source>
            <translation>Con «Corregir y clonar»: deshacer el punto marcado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Select: a frame round what should go</source>
            <translation>Con «Seleccionar»: un marco alrededor de lo que deba desaparecer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint</source>
            <translation>Con el cursor de teclado: mover el pincel (Mayús, fino; Ctrl, lejos), pintar</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>No tiene permiso para leer «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>You said what this was copied from: drag its dashed outline with Heal and clone (H).</source>
            <translation>Usted indicó de dónde se copia esto: arrastre el contorno discontinuo con «Corregir y clonar» (H).</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your earlier work on this video is back.</source>
            <translation>Su trabajo anterior en este vídeo vuelve a estar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged, and what you do now is not kept.</source>
            <translation>Su trabajo anterior en este vídeo está dañado, y lo que haga ahora no se guarda.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged; it was put aside as “{path}”.</source>
            <translation>Su trabajo anterior en este vídeo está dañado; se ha apartado como «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video stays as it is, and what you do now is not kept: {why}</source>
            <translation>Su trabajo anterior en este vídeo queda como está, y lo que haga ahora no se guarda: {why}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” cannot be read.</source>
            <translation>No se puede leer su trabajo anterior en «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” was saved by a newer Cleanplate.</source>
            <translation>Su trabajo anterior en «{path}» se guardó con un Cleanplate más reciente.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your work on this video cannot be kept; export the video, or delete the work.</source>
            <translation>Su trabajo en este vídeo no se puede guardar; exporte el vídeo o elimine el trabajo.</translation>
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
            <source>Zoom to the &amp;mask</source>
            <translation>&amp;Zoom a la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>Zoom donde está el puntero</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>also what moves</source>
            <translation>también lo que se mueve</translation>
        </message>
        <message>
            <location filename="../../app/core/document/save_names.py" />
            <source>clean</source>
            <translation>limpia</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>clean many at once</source>
            <translation>limpiar muchas a la vez</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>clearing the frame</source>
            <translation>vaciar el fotograma</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>erasing</source>
            <translation>borrar</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>finding</source>
            <translation>buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>maybe</source>
            <translation>quizá</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>nothing found</source>
            <translation>nada encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>nothing selected</source>
            <translation>nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>open or drop one</source>
            <translation>abrir o soltar una</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>painting</source>
            <translation>pintar</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>el disco no admite archivos tan grandes</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is read-only</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>se ha agotado la cuota de disco</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk reports an error</source>
            <translation>el disco informa de un error</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is not valid</source>
            <translation>el nombre no es válido</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>ticking</source>
            <translation>marcar</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>tracking</source>
            <translation>seguir</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>unticking</source>
            <translation>desmarcar</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>what was kept</source>
            <translation>trabajo anterior</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>you may not write there</source>
            <translation>no tiene permiso para escribir allí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>{action}: {step}</source>
            <translation>{action}: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>{count} found</source>
            <translation>encontrados: {count}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>{count} things found. Untick what should stay.</source>
            <translation>Objetos encontrados: {count}. Desmarque lo que deba quedarse.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>{ended} of {all} photos done…</source>
            <translation>{ended} de {all} fotos hechas…</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be opened but not saved; choose {known}.</source>
            <translation>Los archivos {format} se pueden abrir, pero no guardar; elija {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>Los archivos {format} pueden medir como máximo {longest} píxeles; elija PNG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>Los archivos {format} no admiten transparencia; las partes transparentes se guardan en blanco.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{listed}.</source>
            <translation>{listed}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>{name}, frame {number} of {all}</source>
            <translation>{name}, fotograma {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>{name}, {going} of {all} to be removed</source>
            <translation>{name}, se eliminan {going} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>{name}, {width} × {height} pixels, {selected}</source>
            <translation>{name}, {width} × {height} píxeles, {selected}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>{percent}% of the width shows the picture as it was</source>
            <translation>El {percent} % del ancho muestra la imagen como era</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent}% selected</source>
            <translation>{percent} % seleccionado</translation>
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
            <translation>{step} «{edit}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, bottom</source>
            <translation>{thing}, abajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, left</source>
            <translation>{thing}, izquierda</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, right</source>
            <translation>{thing}, derecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, top</source>
            <translation>{thing}, arriba</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/search.py" />
            <source>“distractions” stands for several classes; ask for it alone.</source>
            <translation>«distractions» representa varias clases; pídalo solo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>“{folder}” has no mask for frame {frame}; a black one removes nothing.</source>
            <translation>«{folder}» no tiene máscara para el fotograma {frame}; una negra no elimina nada.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds masks of several names ({names}); keep one kind.</source>
            <translation>«{folder}» contiene máscaras con varios nombres ({names}); deje solo un tipo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds no masks named 0001.png, 0002.png and so on.</source>
            <translation>«{folder}» no contiene máscaras llamadas 0001.png, 0002.png, etc.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds two masks with the number {number}.</source>
            <translation>«{folder}» contiene dos máscaras con el número {number}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed.</source>
            <translation>«{name}» responde con números de forma {shape} donde se necesita una imagen de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers that are not colours (NaN).</source>
            <translation>«{name}» responde con números que no son colores (NaN).</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” does not fill a hole in a plain picture with its colour.</source>
            <translation>«{name}» no rellena un hueco de una imagen lisa con su color.</translation>
        </message>
        <message>
            <location filename="../../app/core/merging.py" />
            <source>“{name}” does not show the same place and was left out.</source>
            <translation>«{name}» no muestra el mismo lugar y se dejó fuera.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” fills what should stay: its mask means the opposite of what is known here.</source>
            <translation>«{name}» rellena lo que debe quedarse: su máscara significa lo contrario de lo que aquí se conoce.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” is a program that somebody else wrote. Use it?</source>
            <translation>«{name}» es un programa que escribió otra persona. ¿Usarlo?</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is not a video; these can be opened: {endings}.</source>
            <translation>«{name}» no es un vídeo; se pueden abrir: {endings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>“{name}” is now in the menu Find, under Recipes.</source>
            <translation>«{name}» está ahora en el menú «Buscar», en «Recetas».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is open in another window too; what you do here is not kept for next time.</source>
            <translation>«{name}» también está abierto en otra ventana; lo que haga aquí no se conservará para la próxima vez.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>«{name}» no indica ningún formato para guardar; termine el nombre en {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here.</source>
            <translation>«{name}» no acepta ni una imagen con máscara ni cuatro canales, así que no es de ningún tipo conocido aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/settings.py" />
            <source>“{name}” was added; choose it under Fill with, Method.</source>
            <translation>«{name}» se ha añadido; elíjalo en «Rellenar con», «Método».</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” was changed by another program. Overwrite it?</source>
            <translation>Otro programa ha cambiado «{name}». ¿Sobrescribirlo?</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” begins with a small preview of another picture; that one cannot be opened.</source>
            <translation>«{path}» empieza con una vista previa pequeña de otra imagen, que no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../app/core/round_trip.py" />
            <source>“{path}” cannot be edited in place; the formats that can are {known}.</source>
            <translation>«{path}» no se puede editar en el propio archivo; sí se puede con {known}.</translation>
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
            <translation>No se puede leer «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot be saved; give it a name that ends in {known}.</source>
            <translation>«{path}» no se puede guardar; dele un nombre que termine en {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” cannot be written: {reason}.</source>
            <translation>«{path}» no se puede escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.</source>
            <translation>«{path}» no puede contener {kinds} tal cual; guárdelo con un nombre que termine en .mkv.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” changes the size of its picture part-way, which cannot be worked on.</source>
            <translation>«{path}» cambia de tamaño de imagen a mitad del vídeo, y así no se puede trabajar con él.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/muxing.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/io/writer.py" />
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>No se pudo guardar «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>“{path}” could not be written: {reason}.</source>
            <translation>No se pudo escribir «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” does not say what its numbers mean, so it cannot be edited here.</source>
            <translation>«{path}» no dice qué significan sus números, así que aquí no se puede editar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” ends early: only {number} of {promised} frames are there.</source>
            <translation>«{path}» termina antes de tiempo: solo hay {number} de {promised} fotogramas.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” ends early; frame {number} is not there.</source>
            <translation>«{path}» termina antes de tiempo; falta el fotograma {number}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>«{path}» tiene 32 bits por color, lo que no se puede editar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>“{path}” has changed since it was looked at; choose the folder again.</source>
            <translation>«{path}» ha cambiado desde que se examinó; elija la carpeta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has channels of different depths, which cannot be edited here.</source>
            <translation>«{path}» tiene canales de distinta profundidad, que aquí no se pueden editar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” has frames without usable times, so picture and sound cannot be kept in step.</source>
            <translation>«{path}» tiene fotogramas sin tiempos utilizables, así que no se pueden mantener sincronizados imagen y sonido.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no frames.</source>
            <translation>«{path}» no tiene fotogramas.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no moving picture.</source>
            <translation>«{path}» no contiene imagen de vídeo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.</source>
            <translation>«{path}» tiene el formato de píxel {format}, que no se puede conservar; guárdelo con 8 o 10 bits.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has {bits} bits per colour in a form that cannot be edited here.</source>
            <translation>«{path}» tiene {bits} bits por color en una forma que aquí no se puede editar.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.</source>
            <translation>«{path}» tiene {width}×{height} píxeles, pero el vídeo tiene {own_width}×{own_height}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has {width}×{height} pixels, more than this program can work on.</source>
            <translation>«{path}» tiene {width}×{height} píxeles, más de lo que este programa puede procesar.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>«{path}» contiene un tipo de color ({mode}) que no se puede editar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>“{path}” holds more than the picture that is edited, which would be lost; save it under another name.</source>
            <translation>«{path}» contiene algo más que la imagen editada y se perdería; guárdela con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed.</source>
            <translation>«{path}» no contiene ningún programa, a lo sumo pesos; hace falta un archivo TorchScript u ONNX.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a GIF animation; save it as a video first, such as MP4.</source>
            <translation>«{path}» es una animación GIF; guárdela antes como vídeo, por ejemplo MP4.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is a file; name a folder for the results.</source>
            <translation>«{path}» es un archivo; indique una carpeta para los resultados.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>«{path}» es una carpeta, no una imagen.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>«{path}» es una carpeta; indique el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a folder; give the name of a video.</source>
            <translation>«{path}» es una carpeta; indique el nombre de un vídeo.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a picture or a text, not a video.</source>
            <translation>«{path}» es una imagen o un texto, no un vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is a raw file of a camera; develop it in a raw program first, and open the TIFF or JPEG that it makes.</source>
            <translation>«{path}» es un archivo raw de una cámara; revélelo antes en un programa de raw y abra el TIFF o JPEG que este cree.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” is compressed in a way ({name}) that cannot be read here.</source>
            <translation>«{path}» está comprimido de un modo ({name}) que aquí no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is compressed in a way that this program cannot read.</source>
            <translation>«{path}» está comprimido de un modo que este programa no puede leer.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>«{path}» está dañado o incompleto, así que no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” is damaged, or it is not a video.</source>
            <translation>«{path}» está dañado o no es un vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>«{path}» está vacío.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/autosave.py" />
            <source>“{path}” is in use by another Cleanplate.</source>
            <translation>«{path}» está en uso por otro Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is neither a TorchScript nor an ONNX file that can be loaded.</source>
            <translation>«{path}» no es un archivo TorchScript ni ONNX que se pueda cargar.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” is not a Cleanplate project, or it is damaged.</source>
            <translation>«{path}» no es un proyecto de Cleanplate o está dañado.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” is not a Cleanplate recipe.</source>
            <translation>«{path}» no es una receta de Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a model file.</source>
            <translation>«{path}» no es un archivo de modelo.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>«{path}» no es una imagen que se pueda abrir ({known}).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” is not a picture.</source>
            <translation>«{path}» no es una imagen.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>«{path}» no es un archivo normal, así que no se puede reemplazar.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>«{path}» no es un archivo normal.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>“{path}” is not the file that was added as “{name}”; add it again.</source>
            <translation>«{path}» no es el archivo que se añadió como «{name}»; añádalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is one of the originals, which must not be overwritten.</source>
            <translation>«{path}» es uno de los originales, que no se deben sobrescribir.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>«{path}» es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime</source>
            <translation>«{path}» lo ejecuta onnxruntime, que no está instalado; se obtiene con: pip install onnxruntime</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is the folder with the originals; choose another one for the results.</source>
            <translation>«{path}» es la carpeta de los originales; elija otra para los resultados.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>“{path}” is the video itself; save the result under another name.</source>
            <translation>«{path}» es el propio vídeo; guarde el resultado con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is there already and is not of this batch, so it was left alone.</source>
            <translation>«{path}» ya existe y no es de este lote, así que no se tocó.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is too damaged: more than half of its frames are lost.</source>
            <translation>«{path}» está demasiado dañado: se ha perdido más de la mitad de sus fotogramas.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>«{path}» es demasiado grande: se pueden abrir imágenes de hasta {most} megapíxeles.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is transparent in places, which cannot be kept.</source>
            <translation>«{path}» es transparente en algunas partes, lo que no se puede conservar.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” stores its colours as {kind}, which cannot be edited here.</source>
            <translation>«{path}» guarda sus colores como {kind}, lo que aquí no se puede editar.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” was left alone: {reason}.</source>
            <translation>«{path}» se dejó como está: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project_index.py" />
            <source>“{path}” was made by a newer Cleanplate; this one cannot read it.</source>
            <translation>«{path}» se creó con un Cleanplate más reciente; este no puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” would take more memory than this computer can spare, so it is not opened.</source>
            <translation>«{path}» ocuparía más memoria de la que este equipo puede ceder, así que no se abre.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/originals.py" />
            <source>“{target}” is “{original}” itself, which must not be overwritten; choose another name.</source>
            <translation>«{target}» es el propio «{original}», que no se debe sobrescribir; elija otro nombre.</translation>
        </message>
    </context>
</TS>
