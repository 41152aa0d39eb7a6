<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Cleanplate</name>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source> MB</source>
            <translation> МБ</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/panels/found.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <location filename="../../app/ui/panels/tool_options.py" />
            <source> px</source>
            <translation> пикс.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n copied as they were</source>
            <translation>
                <numerusform>%n скопирована без изменений</numerusform>
                <numerusform>%n скопированы без изменений</numerusform>
                <numerusform>%n скопировано без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n done by hand, left as they are.</source>
            <translation>
                <numerusform>%n сделано вручную, оставлено как есть.</numerusform>
                <numerusform>%n сделано вручную, оставлено как есть.</numerusform>
                <numerusform>%n сделано вручную, оставлено как есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n photos cleaned</source>
            <translation>
                <numerusform>%n фотография очищена</numerusform>
                <numerusform>%n фотографии очищены</numerusform>
                <numerusform>%n фотографий очищено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask because a JPEG is made of blocks; every block that the mask does not touch is the same bit for bit.</source>
            <translation>
                <numerusform>Вне маски изменился %n пиксель, потому что JPEG состоит из блоков; каждый блок, которого маска не касается, совпадает бит в бит.</numerusform>
                <numerusform>Вне маски изменились %n пикселя, потому что JPEG состоит из блоков; каждый блок, которого маска не касается, совпадает бит в бит.</numerusform>
                <numerusform>Вне маски изменилось %n пикселей, потому что JPEG состоит из блоков; каждый блок, которого маска не касается, совпадает бит в бит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask, by at most {most} levels.</source>
            <translation>
                <numerusform>Вне маски изменился %n пиксель, наибольшая разница уровней: {most}.</numerusform>
                <numerusform>Вне маски изменились %n пикселя, наибольшая разница уровней: {most}.</numerusform>
                <numerusform>Вне маски изменилось %n пикселей, наибольшая разница уровней: {most}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n пропущена</numerusform>
                <numerusform>%n пропущены</numerusform>
                <numerusform>%n пропущено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>%n things</source>
            <translation>
                <numerusform>%n объект</numerusform>
                <numerusform>%n объекта</numerusform>
                <numerusform>%n объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked.</source>
            <translation>
                <numerusform>Найден %n объект, фото: {photos} из {all}. Главный объект и сомнительное не отмечены.</numerusform>
                <numerusform>Найдено %n объекта, фото: {photos} из {all}. Главный объект и сомнительное не отмечены.</numerusform>
                <numerusform>Найдено %n объектов, фото: {photos} из {all}. Главный объект и сомнительное не отмечены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. Untick what should stay.</source>
            <translation>
                <numerusform>Найден %n объект, фото: {photos} из {all}. Снимите отметку с того, что должно остаться.</numerusform>
                <numerusform>Найдено %n объекта, фото: {photos} из {all}. Снимите отметку с того, что должно остаться.</numerusform>
                <numerusform>Найдено %n объектов, фото: {photos} из {all}. Снимите отметку с того, что должно остаться.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>%n things ticked</source>
            <translation>
                <numerusform>отмечен %n объект</numerusform>
                <numerusform>отмечено %n объекта</numerusform>
                <numerusform>отмечено %n объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/batch/window.py" />
            <source>%n things will be removed from {photos} of {all} photos.</source>
            <translation>
                <numerusform>Будет удалён %n объект, фото: {photos} из {all}.</numerusform>
                <numerusform>Будут удалены %n объекта, фото: {photos} из {all}.</numerusform>
                <numerusform>Будет удалено %n объектов, фото: {photos} из {all}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;About Cleanplate</source>
            <translation>&amp;О программе Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>Реальный ра&amp;змер</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation>&amp;Животные</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Batch…</source>
            <translation>&amp;Пакетная обработка…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation>&amp;Кисть</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Brush size</source>
            <translation>Размер &amp;кисти</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation>&amp;Очистить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation>С&amp;равнить с оригиналом</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation>&amp;Копировать изображение</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation>&amp;Тёмная тема</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Delete it</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>&amp;Устройство</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Distractions</source>
            <translation>&amp;Отвлекающие детали</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Ластик</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation>&amp;Найти объекты</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>По размеру &amp;окна</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Forget</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Go on</source>
            <translation>Про&amp;должить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation>&amp;Граффити</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation>&amp;Расширить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Рука</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;High contrast</source>
            <translation>Высокий &amp;контраст</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Инверсия</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Оставить</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Keep the last search…</source>
            <translation>&amp;Сохранить последний поиск…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Keyboard cursor</source>
            <translation>Курсор клав&amp;иатуры</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>Л&amp;ассо</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Later</source>
            <translation>По&amp;зже</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>&amp;Светлая тема</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation>&amp;Загрузить маску…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Mask</source>
            <translation>&amp;Маска</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Merge photos…</source>
            <translation>О&amp;бъединить фотографии…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>&amp;Метод</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Next photo</source>
            <translation>С&amp;ледующее фото</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>Н&amp;ичего</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Not from here</source>
            <translation>Н&amp;е отсюда</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Note in the file that it was edited</source>
            <translation>&amp;Отметить в файле, что он изменён</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Open video…</source>
            <translation>&amp;Открыть видео…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Overwrite it</source>
            <translation>&amp;Перезаписать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>&amp;Вставить изображение</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Pause</source>
            <translation>При&amp;остановить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Pen pressure</source>
            <translation>&amp;Нажим пера</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Pen pressure makes the brush wider</source>
            <translation>&amp;Нажим пера расширяет кисть</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Люди</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Preview 2 seconds</source>
            <translation>&amp;Предпросмотр 2 секунд</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>&amp;Quality</source>
            <translation>&amp;Качество</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>&amp;Прямоугольник</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Red mask</source>
            <translation>Крас&amp;ная маска</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>Повторит&amp;ь</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Run</source>
            <translation>&amp;Запустить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation>&amp;Сохранить маску…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation>&amp;Выделение</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation>&amp;Горячие клавиши</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Specks</source>
            <translation>&amp;Соринки</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Specks to find</source>
            <translation>Какие &amp;соринки искать</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Stop</source>
            <translation>Ос&amp;тановить</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Stop it</source>
            <translation>Ос&amp;тановить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation>&amp;Текст</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Инструменты</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation>&amp;Другой вариант</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Use it</source>
            <translation>&amp;Использовать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation>Т&amp;ранспорт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Where fills come from</source>
            <translation>Откуда &amp;взято заполнение</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Wires</source>
            <translation>&amp;Провода</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Yellow mask</source>
            <translation>&amp;Жёлтая маска</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>--dask needs more packages ({name} is missing): pip install cleanplate[cluster]</source>
            <translation>Для --dask нужны ещё пакеты (нет {name}): pip install cleanplate[cluster]</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>0 pixels changed outside the mask.</source>
            <translation>Вне маски не изменился ни один пиксель.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A grey picture in which dust and hairs stand out</source>
            <translation>Серое изображение, на котором видны пыль и волоски</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>A light touch of a pen makes a thin line.</source>
            <translation>Лёгкое касание пера даёт тонкую линию.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>A method cannot be called “{name}”; use small letters, digits, dots and dashes.</source>
            <translation>Метод нельзя назвать «{name}»; используйте строчные латинские буквы, цифры, точки и дефисы.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>A painted mask must have the video’s size, {size}.</source>
            <translation>Нарисованная маска должна быть размером с видео: {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A pen pressed lightly paints a thin line</source>
            <translation>Слабый нажим пера даёт тонкую линию</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>A preview must be longer than 0 seconds.</source>
            <translation>Предпросмотр должен длиться больше 0 секунд.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.</source>
            <translation>Рецепт нельзя назвать «{name}»; используйте буквы, цифры, пробелы и дефисы.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/bounds.py" />
            <source>A stretch of time must end after it begins.</source>
            <translation>Отрезок времени должен заканчиваться после своего начала.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>&amp;Все</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.</source>
            <translation>Файлы AVIF везде немного теряют в качестве; чтобы сохранить каждый пиксель, выберите PNG или TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>О программе Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Actual size, or all of the picture</source>
            <translation>Реальный размер или всё изображение</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Add a model</source>
            <translation>Добавить модель</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Add a model…</source>
            <translation>Добавить модель…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <location filename="../../app/ui/video/controls.py" />
            <location filename="../../app/ui/video/view.py" />
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation>Все клавиши и жесты</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + click</source>
            <translation>Alt + щелчок</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + колесо</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Angle of the source</source>
            <translation>Угол источника</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Animal</source>
            <translation>Животное</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/segment_store.py" />
            <source>Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done.</source>
            <translation>С файлом «{path}» работает другой Cleanplate (процесс {process}); подождите, пока он закончит.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>Another run (process {process}) is at work in “{folder}”; wait until it is done.</source>
            <translation>В папке «{folder}» работает другой запуск (процесс {process}); подождите, пока он закончит.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Another s&amp;ource</source>
            <translation>Дру&amp;гой источник</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Apple graphics</source>
            <translation>Графика Apple</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Arrow keys choose; every choice can be undone.</source>
            <translation>Выбор стрелками; каждый выбор можно отменить.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys move the brush, Space paints: work without a mouse</source>
            <translation>Стрелки двигают кисть, пробел рисует: работа без мыши</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Arrow keys step through the frames, Space plays.</source>
            <translation>Стрелки переходят по кадрам, пробел воспроизводит.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, Space</source>
            <translation>Стрелки, пробел</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, double click</source>
            <translation>Стрелки, двойной щелчок</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>As it is there, with a soft edge</source>
            <translation>Как есть в источнике, с мягким краем</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <location filename="../../app/ui/panels/found.py" />
            <source>Automatic</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Batch</source>
            <translation>Пакетная обработка</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before and after beside each other</source>
            <translation>До и после рядом друг с другом</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before left and after right of a line you can drag</source>
            <translation>До слева и после справа от линии, которую можно двигать</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Before: outside the preview</source>
            <translation>До: вне предпросмотра</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>Начните здесь</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Black, white and yellow</source>
            <translation>Чёрный, белый и жёлтый</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Blue mas&amp;k</source>
            <translation>Синяя м&amp;аска</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Brush</source>
            <translation>Кисть</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Brush roughly over a thing to select it</source>
            <translation>Провести кистью по объекту, чтобы выделить его</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size</source>
            <translation>Размер кисти</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>Размер кисти  ([  ]  или Alt + колесо)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size in pixels</source>
            <translation>Размер кисти в пикселях</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation>&amp;Прервать</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation>Сначала прервите удаление или дождитесь его завершения.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation>Прерывание…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Cannot be opened</source>
            <translation>Не удаётся открыть</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Change between painting what goes and restoring</source>
            <translation>Переключиться между закрашиванием и восстановлением</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Choose &amp;folder…</source>
            <translation>Выбрать &amp;папку…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder for the results</source>
            <translation>Выберите папку для результатов</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder with photos</source>
            <translation>Выберите папку с фотографиями</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>Choose another fill</source>
            <translation>Выбрать другое заполнение</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Choose at least two photos of one place.</source>
            <translation>Выберите хотя бы две фотографии одного места.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>Выбрать только один вид</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose photos of one place; the first is changed</source>
            <translation>Выберите фотографии одного места; изменится первая</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean a whole folder of photos</source>
            <translation>Очистить целую папку фотографий</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean all photos in it</source>
            <translation>Очистить все фотографии в ней</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Clean two seconds from this frame on, and play them</source>
            <translation>Очистить две секунды начиная с этого кадра и воспроизвести их</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Cleaned</source>
            <translation>Очищено</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate did not close properly. Your work up to {time} is still there.</source>
            <translation>Работа Cleanplate завершилась некорректно. Всё сделанное до {time} сохранилось.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate projects</source>
            <translation>Проекты Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Clear everything painted on this frame</source>
            <translation>Стереть всё закрашенное на этом кадре</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Clear mask</source>
            <translation>Очистить маску</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Clear ones</source>
            <translation>Заметные</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clear the whole mask</source>
            <translation>Очистить всю маску</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click along a wire or crack; click twice to end</source>
            <translation>Щёлкать вдоль провода или трещины; два щелчка — конец</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object, or draw round it</source>
            <translation>Щёлкнуть объект или обвести его</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Click what was found: it goes or stays</source>
            <translation>Щёлкните найденное: убрать или оставить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click, Delete</source>
            <translation>Щелчок, Delete</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Clone</source>
            <translation>Клонировать</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Cloned</source>
            <translation>Клонировано</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation>Закрыть Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation>Цвета системы</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details for a report</source>
            <translation>Скопировать подробности для отчёта</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy from &amp;everywhere</source>
            <translation>&amp;Копировать отовсюду</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Copy from everywhere</source>
            <translation>Копировать отовсюду</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation>Скопировать изображение целиком</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + drag</source>
            <translation>Ctrl + перетаскивание</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + колесо, жест двумя пальцами</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Damaged frames: {number}; they show what could be saved.</source>
            <translation>Повреждённых кадров: {number}; в них показано то, что удалось спасти.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation>Тёмное на светлом</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <location filename="../../app/ui/panels/edits.py" />
            <source>Delete edit</source>
            <translation>Удалить правку</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete key</source>
            <translation>Клавиша Delete</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Di&amp;vider</source>
            <translation>Разде&amp;литель</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Distractions</source>
            <translation>Отвлекающие детали</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Divider between before and after</source>
            <translation>Разделитель между до и после</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>Вернуть отменённое действие</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Done by hand</source>
            <translation>Сделано вручную</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Done by hand and saved as “{path}”; Run leaves it as it is.</source>
            <translation>Сделано вручную и сохранено как «{path}»; «Запустить» этого не изменит.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drag the ring</source>
            <translation>Перетаскивание кольца</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Drag, or move it with the arrow keys; a double click centres it</source>
            <translation>Перетащите или двигайте стрелками; двойной щелчок ставит по центру</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what is to be removed</source>
            <translation>Обвести то, что нужно удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Draw where captions are</source>
            <translation>Обвести место титров</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>Перетащить файл</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a folder</source>
            <translation>Перетащить папку</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Drop a folder with photos here, or choose one.</source>
            <translation>Перетащите сюда папку с фотографиями или выберите её.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Drop a video here, or open one.</source>
            <translation>Перетащите сюда видео или откройте его.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>E&amp;xport…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Edge &amp;around what was found</source>
            <translation>Край &amp;вокруг найденного</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Edge around it</source>
            <translation>Край вокруг</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Edits</source>
            <translation>Правки</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase from the mask; beside it: restore; with Select: take a part away</source>
            <translation>Стереть с маски; вне её: восстановить; с «Выделением»: убрать часть</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Erase mask</source>
            <translation>Стирание маски</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase parts of the mask</source>
            <translation>Стереть часть маски</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Eraser</source>
            <translation>Ластик</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: {size}</source>
            <translation>Ожидаемый размер: {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: …</source>
            <translation>Ожидаемый размер: …</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export the video</source>
            <translation>Экспортировать видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Exporting…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>F&amp;eather</source>
            <translation>&amp;Растушёвка</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ind</source>
            <translation>&amp;Найти</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>&amp;Полный экран</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Failed</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Faint ones too</source>
            <translation>И слабые</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>Заполнение</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Fill with a LaMa or MI-GAN file of your own.</source>
            <translation>Заполнять вашим файлом LaMa или MI-GAN.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Fill {number} of {count}</source>
            <translation>Заполнение {number} из {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation>Найти и &amp;удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation>Найти только животных</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Find captions</source>
            <translation>Найти титры</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find dust, hairs and scratches</source>
            <translation>Найти пыль, волоски и царапины</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation>Найти всё и сразу удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation>Найти только граффити</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find in the &amp;whole video</source>
            <translation>Найти во &amp;всём видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find on this &amp;frame</source>
            <translation>Найти в этом &amp;кадре</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find other lines like the one you followed last</source>
            <translation>Найти другие линии, похожие на последнюю прослеженную</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people in the background, wires, specks and text at the edge</source>
            <translation>Найти людей на заднем плане, провода, соринки и текст у края</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation>Найти только людей</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation>Найти людей, транспорт, животных, текст и граффити</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation>Найти только текст</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Find things, or paint over what should go and track it.</source>
            <translation>Найдите объекты или закрасьте то, что нужно убрать, и отследите его.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>Найти только транспорт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find w&amp;ithin the selection</source>
            <translation>Ис&amp;кать в выделении</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find wires before the sky</source>
            <translation>Найти провода на фоне неба</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Finding…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Forget “not from here” and “only from here”</source>
            <translation>Снять запреты «не отсюда» и «только отсюда»</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Found in this photo</source>
            <translation>Найдено на этой фотографии</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Frame</source>
            <translation>Кадр</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Frames without a mask of their own: {number}; the masks before and after were used.</source>
            <translation>Кадры без своей маски: {number}; взяты маски до и после.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Frames without a usable time: {number}; they follow the one before.</source>
            <translation>Кадров без пригодного времени: {number}; они идут сразу за предыдущим.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Frames {first}–{last}</source>
            <translation>Кадры {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>From other photos</source>
            <translation>Из других фотографий</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Getting ready…</source>
            <translation>Подготовка…</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Graffiti</source>
            <translation>Граффити</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Grow mask</source>
            <translation>Расширить маску</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Heal</source>
            <translation>Ретушировать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal and &amp;clone</source>
            <translation>Рету&amp;шь и клонирование</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal from another place that fits</source>
            <translation>Ретушировать из другого подходящего места</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Healed</source>
            <translation>Отретушировано</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Hide edit</source>
            <translation>Скрыть правку</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>Удерживать {key}</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How faint the dust, hairs and scratches may be that “Specks” finds.</source>
            <translation>Насколько слабыми могут быть пыль, волоски и царапины, которые находит «Соринки».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality.</source>
            <translation>Качество нового JPEG, а значит, и его размер. Фотография, которая уже была в JPEG, сохраняет своё качество.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs. The search for things always uses up to four for a moment, so that what it finds does not depend on this setting.</source>
            <translation>Сколько ядер процессора могут работать одновременно. Чем меньше, тем больше остаётся другим программам. Поиск объектов ненадолго всегда занимает до четырёх, чтобы найденное не зависело от этой настройки.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure: {percent}% or more ({shown} of {count})</source>
            <translation>Уверенность: {percent} % и выше ({shown} из {count})</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>Как заполняется место удалённого.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and how large.</source>
            <translation>Край какой ширины сначала удаляется вместе с найденным объектом. «Автоматически» — в зависимости от того, что это и какого размера.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How wide an edge around what was found is removed with it</source>
            <translation>Край какой ширины удаляется вместе с найденным</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide the brush is on the screen when a photo is opened.</source>
            <translation>Какой ширины кисть на экране при открытии фото.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>In the rectangle drawn on the frame; without one, in the lower third</source>
            <translation>В прямоугольнике, нарисованном на кадре; если его нет — в нижней трети</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Invert mask</source>
            <translation>Инвертировать маску</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It has not been exported since. If you keep it, it is there again when you open the video.</source>
            <translation>С тех пор экспорта не было. Если оставить её, она вернётся, когда вы откроете видео.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>It is no longer known where this was copied from; fill it again to see it.</source>
            <translation>Уже неизвестно, откуда это скопировано; заполните снова, чтобы увидеть.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the published one.</source>
            <translation>Она будет работать на этом компьютере с вашими правами. Её контрольная сумма (SHA-256): {digest}; сравните её с опубликованной.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>JPEG &amp;quality</source>
            <translation>Ка&amp;чество JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>JPEG quality</source>
            <translation>Качество JPEG</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep as a recipe</source>
            <translation>Сохранить как рецепт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keep the photo with all edits and the mask in one file, to go on later</source>
            <translation>Сохранить фото со всеми правками и маской в одном файле, чтобы продолжить позже</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one</source>
            <translation>Оставить это</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one (Esc)</source>
            <translation>Оставить это (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep your work on “{name}”?</source>
            <translation>Оставить вашу работу над «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Keyboard cursor</source>
            <translation>Курсор клавиатуры</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>L&amp;ine</source>
            <translation>Лини&amp;я</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation>Кисть кр&amp;упнее</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave all</source>
            <translation>Оставить всё</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Leave out the camera’s data, place and te&amp;xts</source>
            <translation>Не сохранять &amp;данные камеры, место и тексты</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave what is in a frame</source>
            <translation>Оставить то, что в рамке</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation>Светлое на тёмном</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lin&amp;es like this</source>
            <translation>Линии как &amp;эта</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>Загрузить маску</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Load mask</source>
            <translation>Загрузить маску</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>Приблизить</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for</source>
            <translation>Искать</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions from this second</source>
            <translation>Искать титры с этой секунды</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions up to this second</source>
            <translation>Искать титры до этой секунды</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for: {name}</source>
            <translation>Искать: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look only in what is painted over</source>
            <translation>Искать только там, где закрашено</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Looking at photo {ended} of {all}…</source>
            <translation>Просмотр фотографии {ended} из {all}…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>Главная</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make one photo without passers-by from several of the same place</source>
            <translation>Из нескольких снимков одного места сделать один без прохожих</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation>Увеличить кисть</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation>Уменьшить кисть</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation>Расширить маску во все стороны</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation>Сжать маску со всех сторон</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Making other fills…</source>
            <translation>Создаются другие заполнения…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Making the preview…</source>
            <translation>Подготовка предпросмотра…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Mask &amp;colour</source>
            <translation>&amp;Цвет маски</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Mask saved as {name}.</source>
            <translation>Маска сохранена как {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>Маски сохраняются в PNG; пусть имя «{name}» оканчивается на .png.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Masks that belong to no frame of the video: {number}; they were not used.</source>
            <translation>Маски, не относящиеся ни к одному кадру видео: {number}; они не использованы.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>Предел п&amp;амяти</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Merging… Esc stops it</source>
            <translation>Объединение… Esc остановит</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>Средняя кнопка, пробел + перетаскивание</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror</source>
            <translation>Отразить</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Mirror source</source>
            <translation>Отразить источник</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror the source</source>
            <translation>Отразить источник</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>More of this tool</source>
            <translation>Ещё для этого инструмента</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Move edit</source>
            <translation>Переместить правку</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit down</source>
            <translation>Переместить правку вниз</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit up</source>
            <translation>Переместить правку вверх</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move source</source>
            <translation>Переместить источник</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move spot</source>
            <translation>Переместить место</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation>Переместить вид</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>NVIDIA graphics</source>
            <translation>Графика NVIDIA</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Name of the recipe:</source>
            <translation>Название рецепта:</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>На этом компьютере нельзя использовать графический процессор Apple; выберите «Процессор» или «Автоматически».</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>На этом компьютере нельзя использовать видеокарту с CUDA; выберите «Процессор» или «Автоматически».</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>No encoder on this computer can save {format} ({bits} bits).</source>
            <translation>Ни один кодировщик на этом компьютере не может сохранить {format} ({bits} бит).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>No object can be told apart at {x},{y}, {seconds} s from the start.</source>
            <translation>В точке {x},{y}, {seconds} с от начала, не удаётся выделить объект.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>No other fill was found that differs from this one.</source>
            <translation>Не нашлось другого заполнения, которое отличалось бы от этого.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>No other line like this was found.</source>
            <translation>Других таких линий не найдено.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>No photo</source>
            <translation>Нет фотографии</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>No picture is open.</source>
            <translation>Изображение не открыто.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healing.py" />
            <source>No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a source with Alt + click.</source>
            <translation>Ни одно место, откуда можно копировать, не достаточно велико, поэтому ничего не сделано. Выберите «Копировать отовсюду» или укажите источник щелчком с Alt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>No video is open.</source>
            <translation>Видео не открыто.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>Not everything was looked at: “{folder}” cannot be opened.</source>
            <translation>Просмотрено не всё: «{folder}» не удаётся открыть.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Not from there</source>
            <translation>Не оттуда</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>Not kept from within the frames: {kinds}.</source>
            <translation>Из данных внутри кадров не сохранено: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Not kept in this file: {kinds}.</source>
            <translation>В этом файле не сохранено: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Not ready: a part could not be loaded</source>
            <translation>Не готово: не удалось загрузить часть</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>Здесь ничего не удаётся выделить; закрасьте нужное кистью.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Nothing done yet</source>
            <translation>Правок пока нет</translation>
        </message>
        <message>
            <location filename="../../app/selftest/waiting.py" />
            <source>Nothing happened for {seconds} seconds.</source>
            <translation>В течение {seconds} с ничего не произошло.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is chosen. Click what should go, or look for something first.</source>
            <translation>Ничего не выбрано. Щёлкните то, что нужно убрать, или сначала запустите поиск.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is painted. Paint over where to look first.</source>
            <translation>Ничего не закрашено. Сначала закрасьте, где искать.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Nothing is selected and nothing was removed yet.</source>
            <translation>Ничего не выделено и ничего ещё не удалено.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>Ничего не выделено, поэтому маски для сохранения нет.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>Ничего не выделено. Сначала закрасьте то, что хотите удалить.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing is to go yet: find something, or paint over it.</source>
            <translation>Пока убирать нечего: найдите что-нибудь или закрасьте.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Nothing moves between the photos, so {name} stays as it is.</source>
            <translation>Между снимками ничего не сдвинулось, поэтому {name} остаётся как есть.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>Nothing to remove was found in “{path}”; nothing was saved.</source>
            <translation>В «{path}» не найдено ничего для удаления; ничего не сохранено.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing was found. Paint over what should go with the brush.</source>
            <translation>Ничего не найдено. Закрасьте кистью то, что нужно убрать.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Nothing was found; this photo is copied as it is.</source>
            <translation>Ничего не найдено; эта фотография копируется без изменений.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing yet: find, click or paint it</source>
            <translation>Пока ничего: найдите, щёлкните, закрасьте</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Object</source>
            <translation>Объект</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>On the divider: move it (Shift fine), centre it</source>
            <translation>На разделителе: двигать (Shift — точно), по центру</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>One thing found. Untick it if it should stay.</source>
            <translation>Найден один объект. Снимите отметку, если его нужно оставить.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Only &amp;from here</source>
            <translation>&amp;Только отсюда</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation>Только…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Недавние</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open &amp;video…</source>
            <translation>Открыть &amp;видео…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open a photo</source>
            <translation>Открыть фотографию</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/searcher.py" />
            <location filename="../../app/core/document/editor.py" />
            <source>Open a photo first.</source>
            <translation>Сначала откройте фотографию.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open a video</source>
            <translation>Открыть видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open photos</source>
            <translation>Открыть фото</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Open the fo&amp;lder</source>
            <translation>Открыть п&amp;апку</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the next photo in the row</source>
            <translation>Открыть следующее фото в ряду</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture in the clipboard</source>
            <translation>Открыть изображение из буфера обмена</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the previous photo in the row</source>
            <translation>Открыть предыдущее фото в ряду</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Open the r&amp;eport</source>
            <translation>Открыть от&amp;чёт</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on a picture without a name?</source>
            <translation>Открыть несохранённую работу над изображением без имени?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on “{name}”?</source>
            <translation>Открыть несохранённую работу над «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>Открыть {name}</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>OpenRaster files keep no camera data.</source>
            <translation>Файлы OpenRaster не хранят данные камеры.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Opening…</source>
            <translation>Открытие…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Original</source>
            <translation>Оригинал</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Other fills for this place</source>
            <translation>Другие заполнения этого места</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Otherwise it moves the picture, and zooms with Ctrl.</source>
            <translation>Иначе оно двигает изображение, а масштаб меняет с Ctrl.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation>Иначе удалённое вернётся.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask.</source>
            <translation>На протяжении скольких пикселей изображение внутри маски переходит в заполнение.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Paint mask</source>
            <translation>Рисование маски</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over a spot; it is copied from a place you can move</source>
            <translation>Закрасить место; копия берётся из источника, который можно двигать</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, and it is gone.</source>
            <translation>Закрасьте то, что мешает, — и этого нет.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what is to be removed</source>
            <translation>Закрасить то, что нужно удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the only places a fill may copy from</source>
            <translation>Закрасить единственные места, откуда можно копировать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the original back over a result</source>
            <translation>Вернуть кистью оригинал поверх результата</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint where a fill must not copy from</source>
            <translation>Закрасить места, откуда копировать нельзя</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Painted</source>
            <translation>Закрашенное</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Painted spot</source>
            <translation>Закрашенное место</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Pasted picture</source>
            <translation>Вставленное изображение</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Paused after {ended} of {all} photos.</source>
            <translation>Приостановлено, фото: {ended} из {all}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pen</source>
            <translation>Перо</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>Производительность</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet.py" />
            <source>Photos of the folder</source>
            <translation>Фотографии папки</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/filmstrip.py" />
            <source>Photos that are open together</source>
            <translation>Фото, открытые вместе</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures and projects</source>
            <translation>Изображения и проекты</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>Пиксель в пиксель на экране</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Point at a place that was filled.</source>
            <translation>Укажите на заполненное место.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>Положение</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pr&amp;evious photo</source>
            <translation>Предыдущее &amp;фото</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Press lightly for a thin line; the other end erases</source>
            <translation>Лёгкий нажим — тонкая линия; обратный конец стирает</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>Процессор</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor co&amp;res</source>
            <translation>Ядра &amp;процессора</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>Ход удаления</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Purpl&amp;e mask</source>
            <translation>&amp;Фиолетовая маска</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Purple</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick</source>
            <translation>Быстро</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick, also mirrored</source>
            <translation>Быстро, также зеркально</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Re&amp;cipes</source>
            <translation>Ре&amp;цепты</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Refine by &amp;hand</source>
            <translation>&amp;Доработать вручную</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remo&amp;ve on release</source>
            <translation>У&amp;далять сразу</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove %n things</source>
            <translation>
                <numerusform>Удалить %n объект</numerusform>
                <numerusform>Удалить %n объекта</numerusform>
                <numerusform>Удалить %n объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove things from a video</source>
            <translation>Удалить объекты из видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>Удалить закрашенное и заполнить место</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/class_filters.py" />
            <source>Remove: {name}</source>
            <translation>Удалять: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>Удаляет лишнее с фотографий. Всё происходит на этом компьютере; ни одно изображение его не покидает.

Cleanplate — свободная программа под лицензией Apache 2.0. Окно использует PyQt {pyqt} (GPL v3) и Qt {qt} (LGPL v3), поэтому собранная программа в целом распространяется под GPL v3.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation>Удаление…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Res&amp;tore</source>
            <translation>В&amp;осстановить</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Restored</source>
            <translation>Восстановлено</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Results &amp;in…</source>
            <translation>&amp;Результаты в…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation>Правая кнопка, Alt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation>С&amp;жать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;maller brush</source>
            <translation>Кисть мел&amp;ьче</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;wap brush and restore</source>
            <translation>&amp;Сменить кисть и восстановление</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Same as the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Sample photo</source>
            <translation>Пример фотографии</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Сохранить &amp;как…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;project…</source>
            <translation>Со&amp;хранить проект…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Сохранить изменения в «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation>Сохранить маску</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation>Сохранить маску: белое удаляется</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation>Сохранить изображение под другим именем</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation>Сохранить изображение; в первый раз спросит имя</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the project</source>
            <translation>Сохранить проект</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Saved as {name}.</source>
            <translation>Сохранено как {name}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Saved as “{name}”.</source>
            <translation>Сохранено как «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then name Cleanplate as the program that edited them.</source>
            <translation>В сохранённых изображениях Cleanplate указывается как программа, которая их изменила.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then say nothing about camera, place and author. Colours stay as they are.</source>
            <translation>Сохранённые изображения не сообщают о камере, месте и авторе. Цвета остаются прежними.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saving</source>
            <translation>Сохранение</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points.</source>
            <translation>Укажите только одним способом, что убрать: классы, маску, папку с масками, нарисованные маски или точки.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Say where to copy from</source>
            <translation>Указать, откуда копировать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>Отдалить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See other fills for the place and choose one</source>
            <translation>Посмотреть другие заполнения места и выбрать одно</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation>Показать изображение, каким оно было</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation>Показать изображение целиком</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See what is selected or was removed</source>
            <translation>Показать выделенное или удалённое</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See where a filled place was copied from; a click rules that out</source>
            <translation>Показать, откуда скопировано заполненное место; щелчок это запрещает</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation>Выделить прямоугольник</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>Выделить невыделенное</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Select what was found</source>
            <translation>Выделить найденное</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation>Выделено</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Shadow</source>
            <translation>Тень</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Shift + щелчок</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Горячие клавиши</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Show edit</source>
            <translation>Показать правку</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show in fol&amp;der</source>
            <translation>Пока&amp;зать в папке</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>Показать или скрыть панель</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show specks in &amp;grey</source>
            <translation>Показать соринки на с&amp;ером</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Show the result</source>
            <translation>Показать результат</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show the saved file in the file manager</source>
            <translation>Показать сохранённый файл в файловом менеджере</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Shrink mask</source>
            <translation>Сжать маску</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;by side</source>
            <translation>Ря&amp;дом</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>Бокова&amp;я панель</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/video/controls.py" />
            <source>Size of the brush</source>
            <translation>Размер кисти</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>Размер изображения</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Skipped</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smart br&amp;ush</source>
            <translation>У&amp;мная кисть</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft</source>
            <translation>Мягко</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Soft edge</source>
            <translation>Мягкий край</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft, along lines</source>
            <translation>Мягко, вдоль линий</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation>Произошло что-то непредвиденное. Ваше изображение всё ещё открыто; на всякий случай сохраните его под новым именем.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Внутри программы произошла ошибка ({kind}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Speck</source>
            <translation>Соринка</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Specks</source>
            <translation>Соринки</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation>Запуск…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Still showing the picture as it was: {kinds}.</source>
            <translation>Всё ещё показывают прежнее изображение: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Stop the export?</source>
            <translation>Остановить экспорт?</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>Остановить удаление или отказаться от мазка</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Stop the work first, or wait until it is done.</source>
            <translation>Сначала остановите работу или дождитесь её завершения.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped after {ended} of {all} photos; Run goes on from there.</source>
            <translation>Остановлено, фото: {ended} из {all}; «Запустить» продолжит с этого места.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped; only these photos were looked at.</source>
            <translation>Остановлено; просмотрены только эти фотографии.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Stopping…</source>
            <translation>Остановка…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>Прямая от последнего мазка; с «Выделением»: добавить</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Subtitles in track {number} were kept as plain text.</source>
            <translation>Субтитры дорожки {number} сохранены как простой текст.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>Отменить последнее действие</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>Взять маску из изображения: белое удаляется</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/text_locator.py" />
            <source>Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.</source>
            <translation>Текст искать нельзя: файл «{name}» из rapidocr отсутствует или изменён.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The &amp;wheel zooms</source>
            <translation>Ко&amp;лесо меняет масштаб</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The blocks of this JPEG could not be kept, so all of it was compressed anew.</source>
            <translation>Блоки этого JPEG не удалось сохранить, поэтому он весь сжат заново.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colour of what is painted over.</source>
            <translation>Цвет закрашенного.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “Same as the system” follows the system while Cleanplate runs.</source>
            <translation>Цвета окна. «Как в системе» следует за системой, пока работает Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>The encoder on this computer cannot save without loss.</source>
            <translation>Кодировщик на этом компьютере не умеет сохранять без потерь.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>Растушёвка должна быть не меньше 0 пикселей.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/tiff_about.py" />
            <source>The file holds %n pictures; only the first is edited.</source>
            <translation>
                <numerusform>В файле %n изображение; правится только первое.</numerusform>
                <numerusform>В файле %n изображения; правится только первое.</numerusform>
                <numerusform>В файле %n изображений; правится только первое.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/about.py" />
            <source>The file holds %n pictures; only the first is opened.</source>
            <translation>
                <numerusform>В файле %n изображение; открывается только первое.</numerusform>
                <numerusform>В файле %n изображения; открывается только первое.</numerusform>
                <numerusform>В файле %n изображений; открывается только первое.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>Видеопамяти не хватило, поэтому изображение обработано меньшими частями.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>Видеопамяти не хватило, поэтому работу выполнил процессор; это дольше.</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>Язык окна; меняется сразу.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>The layers are in sRGB; colours outside it are replaced by the nearest ones.</source>
            <translation>Слои в sRGB; цвета за его пределами заменяются ближайшими.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>Маска ({mask}) и изображение ({picture}) должны быть одного размера.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask must say true or false of each pixel, not {kind}.</source>
            <translation>Маска должна говорить о каждом пикселе «да» или «нет», а не {kind}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes.</source>
            <translation>Маска «{path}» вся чёрная, а удаляется белое.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes; nothing was removed.</source>
            <translation>Маска «{path}» вся чёрная, а удаляется белое; ничего не удалено.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is white everywhere, so there is nothing left to fill the picture from.</source>
            <translation>Маска «{path}» вся белая, поэтому заполнять изображение нечем.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size.</source>
            <translation>Размер маски «{path}» — {size} пикселей, а изображения — {wanted}; сделайте их одинаковыми.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>The model could not be kept in “{folder}”: {reason}.</source>
            <translation>Модель не удалось сохранить в «{folder}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model description names a network that this version does not know.</source>
            <translation>Описание модели называет нейросеть, неизвестную этой версии.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model description “{path}” is damaged; install Cleanplate again.</source>
            <translation>Описание модели «{path}» повреждено; переустановите Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file belongs to another network.</source>
            <translation>Файл модели относится к другой нейросети.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” cannot be read: {reason}.</source>
            <translation>Не удаётся прочитать файл модели «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>Файл модели «{path}» изменён или повреждён; переустановите Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” answered with something that is not a picture.</source>
            <translation>Модель «{name}» ответила тем, что не является изображением.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” failed with a picture of {width}×{height}.</source>
            <translation>Модель «{name}» не справилась с изображением {width}×{height}.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model “{name}” is for something else.</source>
            <translation>Модель «{name}» — для чего-то другого.</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model “{name}” is not there: “{path}” is missing.</source>
            <translation>Модели «{name}» нет: отсутствует «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most graphics memory that filling may take (pictures are then filled in smaller pieces).</source>
            <translation>Наибольший объём памяти для шагов отмены (более старые отбрасываются; автоматически: 512 МБ) и видеопамяти для заполнения (тогда изображения заполняются меньшими частями).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>The originals lie inside “{path}”; choose another folder for the results.</source>
            <translation>Оригиналы лежат внутри «{path}»; выберите для результатов другую папку.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/sheet_run.py" />
            <source>The photos are no longer there; choose the folder again.</source>
            <translation>Фотографий там больше нет; выберите папку ещё раз.</translation>
        </message>
        <message>
            <location filename="../../inpainting/stills/merging.py" />
            <source>The photos do not show the same place, so there is nothing to merge.</source>
            <translation>На фотографиях разные места, поэтому объединять нечего.</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <source>The picture as it was opened; dragging moves both sides.</source>
            <translation>Изображение, каким оно было открыто; перетаскивание двигает обе стороны.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>Изображение тем временем изменилось, поэтому результат не использован.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>Не удалось преобразовать изображение в файл {format}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <location filename="../../app/core/imageio/encoding.py" />
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture had {bits} bits per colour; this {format} file has 8.</source>
            <translation>В изображении было {bits} бит на цвет; в этом файле {format} их 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>Изображение в печатных цветах (CMYK); оно редактируется и сохраняется в RGB.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has {bits} bits per colour; it is edited and saved with 8.</source>
            <translation>В изображении {bits} бит на цвет; оно редактируется и сохраняется с 8.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture has {bits} bits per colour; it is saved with {more}, which hold them all.</source>
            <translation>В изображении {bits} бит на цвет; оно сохраняется с {more}, где все они помещаются.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>Изображение должно быть 8-битным RGB, а не {kind} формы {shape}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>The picture was copied.</source>
            <translation>Изображение скопировано.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>The pictures are of different sizes, {one} and {other}, so they cannot be compared.</source>
            <translation>Изображения разного размера, {one} и {other}, поэтому их нельзя сравнить.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The pixels were converted from {format} to {name}.</source>
            <translation>Пиксели преобразованы из {format} в {name}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>The point {x},{y} is not in the video, which has {width}×{height} pixels.</source>
            <translation>Точка {x},{y} не попадает в видео размером {width}×{height} пикселей.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>The recipe fills with “{method}”, which this computer does not have; the method stays as it is.</source>
            <translation>Рецепт заполняет методом «{method}», которого нет на этом компьютере; метод остаётся прежним.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/places.py" />
            <source>The rectangle {sides} lies outside the picture, which has {width}×{height} pixels.</source>
            <translation>Прямоугольник {sides} лежит вне изображения, в котором {width}×{height} пикселей.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>The result could not be written: {reason}.</source>
            <translation>Не удалось записать результат: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>The same, double click</source>
            <translation>То же, двойной щелчок</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>The texture from there in the colours from here</source>
            <translation>Текстура оттуда, цвета отсюда</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>The video is interlaced; it is saved as whole frames.</source>
            <translation>Видео чересстрочное; оно сохраняется целыми кадрами.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The video’s transparency (alpha) is not kept.</source>
            <translation>Прозрачность (альфа) видео не сохраняется.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <location filename="../../app/core/document/healing.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>Выделено всё изображение, поэтому заполнять его нечем.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation>Данные {kind} слишком длинны для файла JPEG и были опущены.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation>Тема с&amp;истемы</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme, language, device, memory and more</source>
            <translation>Тема, язык, устройство, память и другое</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is a method “{name}” already; choose another name.</source>
            <translation>Метод «{name}» уже есть; выберите другое имя.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is a recipe “{other}” already; a name must differ in more than capital and small letters.</source>
            <translation>Рецепт «{other}» уже есть; выберите имя, которое отличается не только заглавными и строчными буквами.</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>There is no Dask cluster at “{address}”.</source>
            <translation>По адресу «{address}» нет кластера Dask.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <location filename="../../inpainting/detection/search.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>Класса «{name}» нет; выберите из: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>Устройства «{name}» нет; выберите из: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>Файла «{path}» нет.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>Папки «{folder}» для сохранения нет.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>Папки «{folder}» нет.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>There is no mask “{path}” for this photo.</source>
            <translation>Для этой фотографии нет маски «{path}».</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>Метода «{name}» нет; выберите из: {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is no model “{name}” of your own.</source>
            <translation>Вашей модели «{name}» нет.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” ({known}).</source>
            <translation>В «{folder}» нет фотографий ({known}).</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened.</source>
            <translation>В «{folder}» нет фотографий, которые можно просмотреть: «{closed}» не удаётся открыть.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>В буфере обмена нет изображения.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}” to forget.</source>
            <translation>Нет рецепта «{name}», который можно было бы удалить.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; none has been kept yet.</source>
            <translation>Рецепта «{name}» нет; пока ни один не сохранён.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; there are: {known}.</source>
            <translation>Рецепта «{name}» нет; есть: {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>There is no video open.</source>
            <translation>Видео не открыто.</translation>
        </message>
        <message>
            <location filename="../../app/selftest/window.py" />
            <source>There is no window to try this in.</source>
            <translation>Нет окна, в котором это можно проверить.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>There is not enough memory for this photo.</source>
            <translation>Для этой фотографии не хватает памяти.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>Для этого не хватает памяти. Закройте другие программы или возьмите изображение поменьше.</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>Не хватает памяти, чтобы заполнить это изображение; закройте другие программы.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>There is not enough memory to load “{path}”.</source>
            <translation>Не хватает памяти, чтобы загрузить «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>Не хватает памяти, чтобы открыть «{path}».</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There was too little to copy from, so a part of the fill is soft.</source>
            <translation>Копировать было почти не из чего, поэтому часть заполнения размыта.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector does not look for text.</source>
            <translation>Этот детектор не ищет текст.</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>Этот детектор находит только классы.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>Не получилось из-за непредвиденной ошибки ({kind}). Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because the disk is full.</source>
            <translation>Не получилось: диск заполнен.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>This was not copied from anywhere: it is an even colour, a line, or was made up.</source>
            <translation>Это ниоткуда не скопировано: это ровный цвет, линия или домысел программы.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Thorough</source>
            <translation>Тщательно</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick all</source>
            <translation>Отметить всё</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tick everything that was found</source>
            <translation>Отметить всё найденное</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick one kind</source>
            <translation>Отметить один вид</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick what is in a frame</source>
            <translation>Отметить то, что в рамке</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Timeline</source>
            <translation>Шкала времени</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask blue</source>
            <translation>Окрасить маску в синий</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask purple</source>
            <translation>Окрасить маску в фиолетовый</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask red</source>
            <translation>Окрасить маску в красный</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask yellow</source>
            <translation>Окрасить маску в жёлтый</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>To remove</source>
            <translation>К удалению</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Tools and filling</source>
            <translation>Инструменты и заполнение</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Track it</source>
            <translation>Отследить</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Track {number} ({kind}) was not kept.</source>
            <translation>Дорожка {number} ({kind}) не сохранена.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Tracked from frame {first} to {last}.</source>
            <translation>Отслежено с кадра {first} по {last}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Tracking…</source>
            <translation>Отслеживание…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Tracks</source>
            <translation>Отслеживаемые объекты</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Try it with a sample photo</source>
            <translation>Попробовать на примере фото</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Turn source</source>
            <translation>Повернуть источник</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Turn the source by a right angle</source>
            <translation>Повернуть источник на прямой угол</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is ticked into mask, to refine it with the brush</source>
            <translation>Превратить отмеченное в маску, чтобы доработать её кистью</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>Несохранённые изменения</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved work</source>
            <translation>Несохранённая работа</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Untick everything that was found</source>
            <translation>Снять отметки со всего найденного</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>Использовать весь экран</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Usual ones</source>
            <translation>Обычные</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Vehicle</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>Версия и лицензии</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Videos</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes</source>
            <translation>Что исчезнет</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes and what was done</source>
            <translation>Что исчезнет и что сделано</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What is finished of it will be lost.</source>
            <translation>Уже сделанное будет потеряно.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>What is painted over goes as soon as you let go</source>
            <translation>Закрашенное исчезает, как только вы отпустите кнопку</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>What should go</source>
            <translation>Что убрать</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What the other program wrote will be lost.</source>
            <translation>Записанное другой программой будет потеряно.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>What to find</source>
            <translation>Что искать</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>What was found is doubtful; move “How sure” to the left to see it.</source>
            <translation>Найденное сомнительно; сдвиньте «Уверенность» влево, чтобы увидеть его.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/recovery.py" />
            <source>What you do now is not kept for the case of a crash: {why}</source>
            <translation>То, что вы делаете сейчас, не сохраняется на случай сбоя: {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>Колесо, стрелки</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the work is done. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>Где выполняется работа. «Автоматически» использует видеокарту, если есть подходящая.</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>While you see where a fill comes from: fill again, but not from there</source>
            <translation>Пока видно, откуда взято заполнение: заполнить снова, но не оттуда</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Wire</source>
            <translation>Провод</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: copy from there; then drag the dashed outline</source>
            <translation>С «Ретушью и клонированием»: копировать оттуда; затем перетащить пунктирный контур</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: move the marked spot; its source stays where it is</source>
            <translation>С «Ретушью и клонированием»: переместить отмеченное место; его источник останется на месте</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: take back the marked spot</source>
            <translation>С «Ретушью и клонированием»: отменить отмеченное место</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Select: a frame round what should go</source>
            <translation>С «Выделением»: рамка вокруг того, что нужно убрать</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint</source>
            <translation>С курсором клавиатуры: двигать кисть (Shift — точно, Ctrl — далеко), рисовать</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>У вас нет прав на чтение «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>You said what this was copied from: drag its dashed outline with Heal and clone (H).</source>
            <translation>Источник указали вы: перетащите пунктирный контур инструментом «Ретушь и клонирование» (H).</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your earlier work on this video is back.</source>
            <translation>Ваша прежняя работа над этим видео восстановлена.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged, and what you do now is not kept.</source>
            <translation>Ваша прежняя работа над этим видео повреждена, и то, что вы делаете сейчас, не сохраняется.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged; it was put aside as “{path}”.</source>
            <translation>Ваша прежняя работа над этим видео повреждена; она отложена как «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video stays as it is, and what you do now is not kept: {why}</source>
            <translation>Ваша прежняя работа над этим видео остаётся как есть, а то, что вы делаете сейчас, не сохраняется: {why}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” cannot be read.</source>
            <translation>Не удаётся прочитать прежнюю работу над «{path}».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” was saved by a newer Cleanplate.</source>
            <translation>Прежняя работа над «{path}» сохранена более новой версией Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your work on this video cannot be kept; export the video, or delete the work.</source>
            <translation>Вашу работу над этим видео нельзя сохранить; экспортируйте видео или удалите работу.</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Увеличить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>У&amp;меньшить</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom to the &amp;mask</source>
            <translation>Масшта&amp;б по маске</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>Масштаб в точке указателя</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>also what moves</source>
            <translation>и то, что движется</translation>
        </message>
        <message>
            <location filename="../../app/core/document/save_names.py" />
            <source>clean</source>
            <translation>чистое</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>clean many at once</source>
            <translation>очистить сразу много</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>clearing the frame</source>
            <translation>очистка кадра</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>erasing</source>
            <translation>стирание</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>finding</source>
            <translation>поиск</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>maybe</source>
            <translation>возможно</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>nothing found</source>
            <translation>ничего не найдено</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>nothing selected</source>
            <translation>ничего не выделено</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>open or drop one</source>
            <translation>открыть или перетащить</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>painting</source>
            <translation>рисование</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>диск не принимает такие большие файлы</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is full</source>
            <translation>диск переполнен</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is read-only</source>
            <translation>диск доступен только для чтения</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>дисковая квота исчерпана</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk reports an error</source>
            <translation>диск сообщает об ошибке</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is not valid</source>
            <translation>недопустимое имя</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is too long</source>
            <translation>слишком длинное имя</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>ticking</source>
            <translation>отметка</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>to</source>
            <translation>до</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>tracking</source>
            <translation>отслеживание</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>unticking</source>
            <translation>снятие отметки</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>what was kept</source>
            <translation>прежняя работа</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>you may not write there</source>
            <translation>у вас нет прав на запись туда</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>{action}: {step}</source>
            <translation>{action}: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>{count} found</source>
            <translation>найдено: {count}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>{count} things found. Untick what should stay.</source>
            <translation>Найдено объектов: {count}. Снимите отметку с того, что нужно оставить.</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>{ended} of {all} photos done…</source>
            <translation>Готово {ended} из {all} фото…</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be opened but not saved; choose {known}.</source>
            <translation>Файлы {format} можно открыть, но не сохранить; выберите {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>Сторона файла {format} — не больше {longest} пикселей; выберите PNG или TIFF.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>Файлы {format} не бывают прозрачными; прозрачные места сохраняются белыми.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{listed}.</source>
            <translation>{listed}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>{name}, frame {number} of {all}</source>
            <translation>{name}, кадр {number} из {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>{name}, {going} of {all} to be removed</source>
            <translation>{name}, удаляется {going} из {all}</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>{name}, {width} × {height} pixels, {selected}</source>
            <translation>{name}, {width} × {height} пикселей, {selected}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>{percent}% of the width shows the picture as it was</source>
            <translation>{percent} % ширины показывает изображение, каким оно было</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent}% selected</source>
            <translation>{percent} % выделено</translation>
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
            <translation>{thing}, внизу</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, left</source>
            <translation>{thing}, слева</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, right</source>
            <translation>{thing}, справа</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, top</source>
            <translation>{thing}, вверху</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>{time} left</source>
            <translation>осталось {time}</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/search.py" />
            <source>“distractions” stands for several classes; ask for it alone.</source>
            <translation>«distractions» означает несколько классов; укажите его одно.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>“{folder}” has no mask for frame {frame}; a black one removes nothing.</source>
            <translation>В «{folder}» нет маски для кадра {frame}; чёрная маска ничего не удаляет.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds masks of several names ({names}); keep one kind.</source>
            <translation>В «{folder}» маски с разными именами ({names}); оставьте один вид.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds no masks named 0001.png, 0002.png and so on.</source>
            <translation>В «{folder}» нет масок с именами 0001.png, 0002.png и так далее.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds two masks with the number {number}.</source>
            <translation>В «{folder}» две маски с номером {number}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed.</source>
            <translation>«{name}» отвечает числами формы {shape}, а нужно изображение {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers that are not colours (NaN).</source>
            <translation>«{name}» отвечает числами, которые не являются цветами (NaN).</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” does not fill a hole in a plain picture with its colour.</source>
            <translation>«{name}» не заполняет дыру в одноцветном изображении его цветом.</translation>
        </message>
        <message>
            <location filename="../../app/core/merging.py" />
            <source>“{name}” does not show the same place and was left out.</source>
            <translation>«{name}» показывает другое место и не использована.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” fills what should stay: its mask means the opposite of what is known here.</source>
            <translation>«{name}» заполняет то, что должно остаться: его маска означает обратное тому, что здесь известно.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” is a program that somebody else wrote. Use it?</source>
            <translation>«{name}» — это программа, написанная кем-то другим. Использовать её?</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is not a video; these can be opened: {endings}.</source>
            <translation>«{name}» — не видео; открыть можно: {endings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>“{name}” is now in the menu Find, under Recipes.</source>
            <translation>«{name}» теперь в меню «Найти», в разделе «Рецепты».</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is open in another window too; what you do here is not kept for next time.</source>
            <translation>«{name}» открыт и в другом окне; сделанное здесь не сохранится до следующего раза.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>«{name}» не указывает формат для сохранения; пусть имя оканчивается на {known}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here.</source>
            <translation>«{name}» не принимает ни изображение с маской, ни четыре канала, поэтому вид модели неизвестен.</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/settings.py" />
            <source>“{name}” was added; choose it under Fill with, Method.</source>
            <translation>«{name}» добавлен; его можно выбрать в разделе «Заполнение», «Метод».</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” was changed by another program. Overwrite it?</source>
            <translation>Файл «{name}» изменён другой программой. Перезаписать?</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” begins with a small preview of another picture; that one cannot be opened.</source>
            <translation>«{path}» начинается с миниатюры другого изображения; его открыть нельзя.</translation>
        </message>
        <message>
            <location filename="../../app/core/round_trip.py" />
            <source>“{path}” cannot be edited in place; the formats that can are {known}.</source>
            <translation>«{path}» нельзя править прямо в файле; это возможно для {known}.</translation>
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
            <translation>Не удаётся прочитать «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot be saved; give it a name that ends in {known}.</source>
            <translation>«{path}» нельзя сохранить; дайте имя, которое оканчивается на {known}.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” cannot be written: {reason}.</source>
            <translation>Не удаётся записать «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.</source>
            <translation>«{path}» не может вместить {kinds} без изменений; сохраните под именем, которое оканчивается на .mkv.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” changes the size of its picture part-way, which cannot be worked on.</source>
            <translation>«{path}» меняет размер изображения по ходу, такое обработать нельзя.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/muxing.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/io/writer.py" />
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>Не удалось сохранить «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>“{path}” could not be written: {reason}.</source>
            <translation>Не удалось записать «{path}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” does not say what its numbers mean, so it cannot be edited here.</source>
            <translation>«{path}» не сообщает, что означают его числа, поэтому править его здесь нельзя.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” ends early: only {number} of {promised} frames are there.</source>
            <translation>«{path}» обрывается: есть только {number} из {promised} кадров.</translation>
        </message>
        <message>
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” ends early; frame {number} is not there.</source>
            <translation>«{path}» обрывается; кадра {number} нет.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>В «{path}» 32 бита на цвет; такое здесь нельзя редактировать.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>“{path}” has changed since it was looked at; choose the folder again.</source>
            <translation>Файл «{path}» изменился после просмотра; выберите папку ещё раз.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has channels of different depths, which cannot be edited here.</source>
            <translation>В «{path}» каналы разной глубины, их нельзя править здесь.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” has frames without usable times, so picture and sound cannot be kept in step.</source>
            <translation>В «{path}» есть кадры без пригодного времени, поэтому звук не удержать вместе с изображением.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no frames.</source>
            <translation>В «{path}» нет кадров.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no moving picture.</source>
            <translation>В «{path}» нет движущегося изображения.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.</source>
            <translation>У «{path}» формат пикселей {format}, его нельзя сохранить; сохраните с 8 или 10 битами.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has {bits} bits per colour in a form that cannot be edited here.</source>
            <translation>В «{path}» {bits} бит на цвет в виде, который нельзя править здесь.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.</source>
            <translation>Размер «{path}» — {width}×{height} пикселей, а видео — {own_width}×{own_height}.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has {width}×{height} pixels, more than this program can work on.</source>
            <translation>Размер «{path}» — {width}×{height} пикселей; это больше, чем может обработать программа.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>Цвета в «{path}» такого вида ({mode}), который здесь нельзя редактировать.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>“{path}” holds more than the picture that is edited, which would be lost; save it under another name.</source>
            <translation>В «{path}» есть не только редактируемое изображение, и это пропало бы; сохраните под другим именем.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed.</source>
            <translation>В «{path}» нет программы, разве что веса; нужен файл TorchScript или ONNX.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a GIF animation; save it as a video first, such as MP4.</source>
            <translation>«{path}» — анимация GIF; сначала сохраните её как видео, например MP4.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is a file; name a folder for the results.</source>
            <translation>«{path}» — файл; укажите папку для результатов.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>«{path}» — папка, а не изображение.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>«{path}» — папка; укажите имя файла.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a folder; give the name of a video.</source>
            <translation>«{path}» — папка; укажите имя видео.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a picture or a text, not a video.</source>
            <translation>«{path}» — изображение или текст, а не видео.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is a raw file of a camera; develop it in a raw program first, and open the TIFF or JPEG that it makes.</source>
            <translation>«{path}» — RAW-файл камеры; сначала проявите его в программе для RAW и откройте полученный TIFF или JPEG.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” is compressed in a way ({name}) that cannot be read here.</source>
            <translation>«{path}» сжат способом ({name}), который здесь не читается.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is compressed in a way that this program cannot read.</source>
            <translation>«{path}» сжат способом, который эта программа не читает.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>«{path}» повреждён или обрезан, поэтому его нельзя открыть.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” is damaged, or it is not a video.</source>
            <translation>«{path}» повреждён или не является видео.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>«{path}» — пустой файл.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/autosave.py" />
            <source>“{path}” is in use by another Cleanplate.</source>
            <translation>«{path}» используется другим экземпляром Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is neither a TorchScript nor an ONNX file that can be loaded.</source>
            <translation>«{path}» — не файл TorchScript или ONNX, который можно загрузить.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” is not a Cleanplate project, or it is damaged.</source>
            <translation>«{path}» — не проект Cleanplate, или он повреждён.</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” is not a Cleanplate recipe.</source>
            <translation>«{path}» — не рецепт Cleanplate.</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a model file.</source>
            <translation>«{path}» — не файл модели.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>«{path}» — не изображение, которое можно открыть ({known}).</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” is not a picture.</source>
            <translation>«{path}» — не изображение.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>«{path}» — не обычный файл, поэтому его нельзя заменить.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>«{path}» — не обычный файл.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>“{path}” is not the file that was added as “{name}”; add it again.</source>
            <translation>«{path}» — не тот файл, который был добавлен как «{name}»; добавьте его снова.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is one of the originals, which must not be overwritten.</source>
            <translation>«{path}» — один из оригиналов, их нельзя перезаписывать.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>«{path}» доступен только для чтения.</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime</source>
            <translation>«{path}» запускает onnxruntime, а он не установлен; его ставит: pip install onnxruntime</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is the folder with the originals; choose another one for the results.</source>
            <translation>«{path}» — папка с оригиналами; выберите для результатов другую.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>“{path}” is the video itself; save the result under another name.</source>
            <translation>«{path}» — само исходное видео; сохраните результат под другим именем.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is there already and is not of this batch, so it was left alone.</source>
            <translation>Файл «{path}» уже есть и не относится к этой обработке, поэтому не тронут.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is too damaged: more than half of its frames are lost.</source>
            <translation>«{path}» слишком повреждён: потеряно больше половины кадров.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>«{path}» слишком велик: открываются изображения до {most} мегапикселей.</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is transparent in places, which cannot be kept.</source>
            <translation>«{path}» местами прозрачен, это нельзя сохранить.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” stores its colours as {kind}, which cannot be edited here.</source>
            <translation>«{path}» хранит цвета как {kind}, это нельзя править здесь.</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” was left alone: {reason}.</source>
            <translation>Файл «{path}» не тронут: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project_index.py" />
            <source>“{path}” was made by a newer Cleanplate; this one cannot read it.</source>
            <translation>«{path}» создан более новой версией Cleanplate; эта не может его прочитать.</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” would take more memory than this computer can spare, so it is not opened.</source>
            <translation>«{path}» занял бы больше памяти, чем может выделить этот компьютер, поэтому не открыт.</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/originals.py" />
            <source>“{target}” is “{original}” itself, which must not be overwritten; choose another name.</source>
            <translation>«{target}» — это сам файл «{original}», его нельзя перезаписывать; выберите другое имя.</translation>
        </message>
    </context>
</TS>
