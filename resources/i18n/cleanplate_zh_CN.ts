<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <translation> 像素</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n copied as they were</source>
            <translation>
                <numerusform>%n 张原样复制</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n done by hand, left as they are.</source>
            <translation>
                <numerusform>%n 张已手动处理，保持不变。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%n 张失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n photos cleaned</source>
            <translation>
                <numerusform>已清理 %n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask because a JPEG is made of blocks; every block that the mask does not touch is the same bit for bit.</source>
            <translation>
                <numerusform>由于 JPEG 由小块组成，蒙版外有 %n 个像素发生变化；蒙版未触及的每个块都逐位相同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>%n pixels changed outside the mask, by at most {most} levels.</source>
            <translation>
                <numerusform>蒙版外有 %n 个像素发生变化，最多相差 {most} 级。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>跳过 %n 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>%n things</source>
            <translation>
                <numerusform>%n 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked.</source>
            <translation>
                <numerusform>在 {all} 张照片中的 {photos} 张里找到 %n 个对象。主体和不确定的对象未勾选。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/batch/review.py" />
            <source>%n things found in {photos} of {all} photos. Untick what should stay.</source>
            <translation>
                <numerusform>在 {all} 张照片中的 {photos} 张里找到 %n 个对象。请取消勾选要保留的对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>%n things ticked</source>
            <translation>
                <numerusform>已勾选 %n 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/batch/window.py" />
            <source>%n things will be removed from {photos} of {all} photos.</source>
            <translation>
                <numerusform>将从 {all} 张照片中的 {photos} 张里移除 %n 个对象。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;About Cleanplate</source>
            <translation>关于 Cleanplate(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>实际大小(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Animals</source>
            <translation>动物(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Batch…</source>
            <translation>批处理(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Brush</source>
            <translation>画笔(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Brush size</source>
            <translation>画笔大小(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Clear</source>
            <translation>清空(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Compare with original</source>
            <translation>与原图比较(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Copy picture</source>
            <translation>复制图片(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation>深色主题(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Delete it</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>设备(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Distractions</source>
            <translation>干扰物(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Eraser</source>
            <translation>橡皮擦(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Find things</source>
            <translation>查找对象(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Fit in window</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Forget</source>
            <translation>删除(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Graffiti</source>
            <translation>涂鸦(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Grow</source>
            <translation>扩展(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Hand</source>
            <translation>抓手(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;High contrast</source>
            <translation>高对比度(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Invert</source>
            <translation>反转(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>&amp;Keep the last search…</source>
            <translation>保存上次查找(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Keyboard cursor</source>
            <translation>键盘光标(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>套索(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Later</source>
            <translation>以后(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>浅色主题(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Load mask…</source>
            <translation>载入蒙版(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Mask</source>
            <translation>蒙版(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Merge photos…</source>
            <translation>合并照片(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>方法(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Next photo</source>
            <translation>下一张照片(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>全不选(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Not from here</source>
            <translation>不取自此处(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Note in the file that it was edited</source>
            <translation>在文件中注明已编辑(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Open it</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Open video…</source>
            <translation>打开视频(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Overwrite it</source>
            <translation>覆盖(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>粘贴图片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Pen pressure</source>
            <translation>笔压(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Pen pressure makes the brush wider</source>
            <translation>笔压使画笔变宽(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>人物(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Preview 2 seconds</source>
            <translation>预览 2 秒(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>&amp;Quality</source>
            <translation>质量(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>矩形(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Red mask</source>
            <translation>红色蒙版(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>&amp;Run</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Save mask…</source>
            <translation>保存蒙版(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Select</source>
            <translation>选择(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Shortcuts</source>
            <translation>快捷键(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Specks</source>
            <translation>污点(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Specks to find</source>
            <translation>要查找的污点(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Stop it</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Text</source>
            <translation>文字(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Try another</source>
            <translation>换一种填充(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>&amp;Use it</source>
            <translation>使用(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Vehicles</source>
            <translation>车辆(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Where fills come from</source>
            <translation>填充的来源(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Wires</source>
            <translation>电线(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Yellow mask</source>
            <translation>黄色蒙版(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>--dask needs more packages ({name} is missing): pip install cleanplate[cluster]</source>
            <translation>--dask 需要更多软件包（缺少 {name}）：pip install cleanplate[cluster]</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>0 pixels changed outside the mask.</source>
            <translation>蒙版外没有像素发生变化。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A grey picture in which dust and hairs stand out</source>
            <translation>灰度画面，灰尘和毛发一目了然</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>A light touch of a pen makes a thin line.</source>
            <translation>轻触压感笔会画出细线。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>A method cannot be called “{name}”; use small letters, digits, dots and dashes.</source>
            <translation>方法不能命名为“{name}”；请用小写字母、数字、点和短横线。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>A painted mask must have the video’s size, {size}.</source>
            <translation>涂抹的蒙版必须与视频大小相同：{size}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A pen pressed lightly paints a thin line</source>
            <translation>轻压压感笔画出细线</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>A preview must be longer than 0 seconds.</source>
            <translation>预览必须长于 0 秒。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>A recipe cannot be called “{name}”; use letters, digits, spaces and dashes.</source>
            <translation>配方不能命名为“{name}”；请用字母、数字、空格和短横线。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/bounds.py" />
            <source>A stretch of time must end after it begins.</source>
            <translation>时间段的结束必须晚于开始。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>A&amp;ll</source>
            <translation>全选(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.</source>
            <translation>AVIF 文件整体会略损画质；要保留每个像素，请选择 PNG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>关于 Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Actual size, or all of the picture</source>
            <translation>实际大小或整张图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Add a model</source>
            <translation>添加模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Add a model…</source>
            <translation>添加模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <location filename="../../app/ui/video/controls.py" />
            <location filename="../../app/ui/video/view.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>All keys and gestures</source>
            <translation>所有按键和手势</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + click</source>
            <translation>Alt + 单击</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + 滚轮</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Angle of the source</source>
            <translation>来源的角度</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Animal</source>
            <translation>动物</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/segment_store.py" />
            <source>Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done.</source>
            <translation>另一个 Cleanplate（进程 {process}）正在处理“{path}”；请等它完成。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>Another run (process {process}) is at work in “{folder}”; wait until it is done.</source>
            <translation>另一次运行（进程 {process}）正在“{folder}”中进行；请等它完成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Another s&amp;ource</source>
            <translation>换一个来源(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Apple graphics</source>
            <translation>Apple 显卡</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Arrow keys choose; every choice can be undone.</source>
            <translation>用方向键选择；每次选择都可撤销。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys move the brush, Space paints: work without a mouse</source>
            <translation>方向键移动画笔，空格键涂抹：无需鼠标</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Arrow keys step through the frames, Space plays.</source>
            <translation>方向键逐帧移动，空格键播放。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, Space</source>
            <translation>方向键、空格键</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Arrow keys, double click</source>
            <translation>方向键、双击</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>As it is there, with a soft edge</source>
            <translation>与来源处一模一样，边缘柔和</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <location filename="../../app/ui/panels/found.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Batch</source>
            <translation>批处理</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before and after beside each other</source>
            <translation>并排显示前后效果</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Before left and after right of a line you can drag</source>
            <translation>可拖动的分隔线左侧为之前，右侧为之后</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Before: outside the preview</source>
            <translation>之前：预览范围之外</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Black, white and yellow</source>
            <translation>黑、白、黄</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Blue mas&amp;k</source>
            <translation>蓝色蒙版(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Brush roughly over a thing to select it</source>
            <translation>用画笔粗略涂抹对象即可选中它</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>画笔大小（[  ] 或 Alt + 滚轮）</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Brush size in pixels</source>
            <translation>画笔大小（像素）</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ca&amp;ncel</source>
            <translation>取消(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Cancel the removal first, or wait until it is done.</source>
            <translation>请先取消移除，或等待其完成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/remove_button.py" />
            <location filename="../../app/ui/panels/status.py" />
            <source>Cancelling…</source>
            <translation>正在取消…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Change between painting what goes and restoring</source>
            <translation>在涂抹移除与还原之间切换</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Choose &amp;folder…</source>
            <translation>选择文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder for the results</source>
            <translation>选择保存结果的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose a folder with photos</source>
            <translation>选择照片文件夹</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>Choose another fill</source>
            <translation>选择其他填充</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Choose at least two photos of one place.</source>
            <translation>请至少选择同一地点的两张照片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>只选一种</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Choose photos of one place; the first is changed</source>
            <translation>选择同一地点的照片；将修改第一张</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean a whole folder of photos</source>
            <translation>清理整个文件夹的照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clean all photos in it</source>
            <translation>清理其中的所有照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Clean two seconds from this frame on, and play them</source>
            <translation>从此帧起清理两秒并播放</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Cleaned</source>
            <translation>已清理</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate did not close properly. Your work up to {time} is still there.</source>
            <translation>Cleanplate 未正常关闭。{time} 之前所做的工作都还在。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Cleanplate projects</source>
            <translation>Cleanplate 项目</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Clear everything painted on this frame</source>
            <translation>清除此帧上的所有涂抹</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Clear mask</source>
            <translation>清空蒙版</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Clear ones</source>
            <translation>明显的</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Clear the whole mask</source>
            <translation>清空整个蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click along a wire or crack; click twice to end</source>
            <translation>沿电线或裂缝单击；单击两次结束</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object, or draw round it</source>
            <translation>单击对象，或拖动圈选</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Click what was found: it goes or stays</source>
            <translation>单击找到的对象：移除或保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click, Delete</source>
            <translation>单击、Delete</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Clone</source>
            <translation>克隆</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Cloned</source>
            <translation>已克隆</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close Cleanplate</source>
            <translation>关闭 Cleanplate</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Colours of the system</source>
            <translation>系统配色</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Copy details for a report</source>
            <translation>复制详情用于报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy from &amp;everywhere</source>
            <translation>从任意处复制(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Copy from everywhere</source>
            <translation>从任意处复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy the whole picture</source>
            <translation>复制整张图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + drag</source>
            <translation>Ctrl + 拖动</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + 滚轮、双指缩放</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Damaged frames: {number}; they show what could be saved.</source>
            <translation>损坏的帧：{number}；显示的是能够挽救的内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Dark on light</source>
            <translation>浅底深字</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <location filename="../../app/ui/panels/edits.py" />
            <source>Delete edit</source>
            <translation>删除编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete key</source>
            <translation>Delete 键</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Di&amp;vider</source>
            <translation>分隔线(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Dismiss message</source>
            <translation>关闭消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Distractions</source>
            <translation>干扰物</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Divider between before and after</source>
            <translation>前后对比分隔线</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>重做已撤销的操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>Done by hand</source>
            <translation>已手动处理</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Done by hand and saved as “{path}”; Run leaves it as it is.</source>
            <translation>已手动处理并保存为“{path}”；运行时保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drag the ring</source>
            <translation>拖动圆环</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>Drag, or move it with the arrow keys; a double click centres it</source>
            <translation>拖动或用方向键移动；双击居中</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what is to be removed</source>
            <translation>圈出要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Draw where captions are</source>
            <translation>画出字幕所在的位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>拖放文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a folder</source>
            <translation>拖放文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Drop a folder with photos here, or choose one.</source>
            <translation>将照片文件夹拖放到此处，或选择一个文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Drop a video here, or open one.</source>
            <translation>将视频拖放到此处，或打开一个视频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Edge &amp;around what was found</source>
            <translation>找到的对象的边缘(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Edge around it</source>
            <translation>周围边缘</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Edits</source>
            <translation>编辑记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase from the mask; beside it: restore; with Select: take a part away</source>
            <translation>擦除蒙版；蒙版外：还原；使用“选择”时：去掉一部分</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Erase mask</source>
            <translation>擦除蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Erase parts of the mask</source>
            <translation>擦除部分蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: {size}</source>
            <translation>预计大小：{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>Expected size: …</source>
            <translation>预计大小：…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Export the video</source>
            <translation>导出视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>F&amp;eather</source>
            <translation>羽化(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ind</source>
            <translation>查找(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Faint ones too</source>
            <translation>包括较淡的</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>填充方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Fill with a LaMa or MI-GAN file of your own.</source>
            <translation>用您自己的 LaMa 或 MI-GAN 文件填充。</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Fill {number} of {count}</source>
            <translation>填充 {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find and &amp;remove</source>
            <translation>查找并移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find animals only</source>
            <translation>只查找动物</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Find captions</source>
            <translation>查找字幕</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find dust, hairs and scratches</source>
            <translation>查找灰尘、毛发和划痕</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find everything, remove it at once</source>
            <translation>查找所有对象并立即移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find graffiti only</source>
            <translation>只查找涂鸦</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find in the &amp;whole video</source>
            <translation>在整个视频中查找(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Find on this &amp;frame</source>
            <translation>在此帧查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find other lines like the one you followed last</source>
            <translation>查找与上次跟踪的线相似的其他线</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people in the background, wires, specks and text at the edge</source>
            <translation>查找背景中的人物、电线、污点和边缘的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people only</source>
            <translation>只查找人物</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find people, vehicles, animals, text and graffiti</source>
            <translation>查找人物、车辆、动物、文字和涂鸦</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find text only</source>
            <translation>只查找文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Find things, or paint over what should go and track it.</source>
            <translation>查找对象，或涂抹要移除的内容并跟踪它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>只查找车辆</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find w&amp;ithin the selection</source>
            <translation>在选区内查找(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Find wires before the sky</source>
            <translation>查找天空背景上的电线</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Finding…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Forget “not from here” and “only from here”</source>
            <translation>清除“不取自此处”和“仅取自此处”</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Found in this photo</source>
            <translation>在此照片中找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Frames without a mask of their own: {number}; the masks before and after were used.</source>
            <translation>没有自己蒙版的帧：{number}；使用了前后的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/decoding.py" />
            <source>Frames without a usable time: {number}; they follow the one before.</source>
            <translation>没有可用时间的帧：{number}；它们紧接在前一帧之后。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Frames {first}–{last}</source>
            <translation>第 {first}–{last} 帧</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>From other photos</source>
            <translation>取自其他照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Graffiti</source>
            <translation>涂鸦</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Grow mask</source>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <location filename="../../app/ui/panels/heal.py" />
            <source>Heal</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal and &amp;clone</source>
            <translation>修复与克隆(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Heal from another place that fits</source>
            <translation>从另一处合适的位置修复</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Healed</source>
            <translation>已修复</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Hide edit</source>
            <translation>隐藏编辑</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>按住 {key}</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How faint the dust, hairs and scratches may be that “Specks” finds.</source>
            <translation>“污点”所查找的灰尘、毛发和划痕可以有多淡。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How good, and so how large, a new JPEG is. A photo that was a JPEG keeps its own quality.</source>
            <translation>新 JPEG 的质量，也决定其大小。原本就是 JPEG 的照片保持原有质量。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs. The search for things always uses up to four for a moment, so that what it finds does not depend on this setting.</source>
            <translation>同时可使用的处理器核心数。用得越少，留给其他程序的越多。查找对象时总会短暂使用最多四个核心，使结果不受此设置影响。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure</source>
            <translation>可信度</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How sure: {percent}% or more ({shown} of {count})</source>
            <translation>可信度：{percent}% 及以上（{shown}/{count}）</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>移除后的位置如何填充。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide an edge around each thing found is removed with it at first. “Automatic” goes by what it is and how large.</source>
            <translation>最初连同找到的对象一起移除的边缘宽度。“自动”取决于对象的种类和大小。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How wide an edge around what was found is removed with it</source>
            <translation>连同找到的内容一起移除的边缘宽度</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How wide the brush is on the screen when a photo is opened.</source>
            <translation>打开照片时画笔在屏幕上的宽度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>In the rectangle drawn on the frame; without one, in the lower third</source>
            <translation>在帧上所画的矩形内；没有矩形时在下方三分之一内</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Invert mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It has not been exported since. If you keep it, it is there again when you open the video.</source>
            <translation>此后尚未导出。如果保留，再次打开视频时会恢复。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>It is no longer known where this was copied from; fill it again to see it.</source>
            <translation>已经不知道这里是从哪里复制的；请重新填充后查看。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>It will run on this computer with your rights. Its checksum (SHA-256) is {digest}; compare it with the published one.</source>
            <translation>它将以您的权限在这台电脑上运行。其校验和（SHA-256）为 {digest}；请与公布的值比较。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>JPEG &amp;quality</source>
            <translation>JPEG 质量(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/quality.py" />
            <source>JPEG quality</source>
            <translation>JPEG 质量</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep as a recipe</source>
            <translation>保存为配方</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keep the photo with all edits and the mask in one file, to go on later</source>
            <translation>将照片连同所有编辑和蒙版保存在一个文件中，以便稍后继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one</source>
            <translation>保留此填充</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Keep this one (Esc)</source>
            <translation>保留此填充 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Keep your work on “{name}”?</source>
            <translation>要保留您对“{name}”所做的工作吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Keyboard cursor</source>
            <translation>键盘光标</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>L&amp;ine</source>
            <translation>线条(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lar&amp;ger brush</source>
            <translation>增大画笔(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave all</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Leave out the camera’s data, place and te&amp;xts</source>
            <translation>去除相机数据、地点和文字(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Leave what is in a frame</source>
            <translation>保留框内的</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Light on dark</source>
            <translation>深底浅字</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lin&amp;es like this</source>
            <translation>类似的线(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Load mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>放大查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for</source>
            <translation>查找对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions from this second</source>
            <translation>从这一秒开始查找字幕</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>Look for captions up to this second</source>
            <translation>查找字幕到这一秒为止</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Look for: {name}</source>
            <translation>查找：{name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look only in what is painted over</source>
            <translation>只在涂抹处查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Looking at photo {ended} of {all}…</source>
            <translation>正在检查第 {ended} 张照片，共 {all} 张…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>主工具栏</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make one photo without passers-by from several of the same place</source>
            <translation>用同一地点的多张照片合成一张没有路人的照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush larger</source>
            <translation>增大画笔</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the brush smaller</source>
            <translation>减小画笔</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask larger on all sides</source>
            <translation>向四周扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Make the mask smaller on all sides</source>
            <translation>从四周收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Making other fills…</source>
            <translation>正在生成其他填充…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Making the preview…</source>
            <translation>正在制作预览…</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Mask &amp;colour</source>
            <translation>蒙版颜色(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Mask saved as {name}.</source>
            <translation>蒙版已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>蒙版以 PNG 格式保存；请让名称“{name}”以 .png 结尾。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>Masks that belong to no frame of the video: {number}; they were not used.</source>
            <translation>不对应视频任何帧的蒙版：{number}；未使用。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>内存上限(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Merging… Esc stops it</source>
            <translation>正在合并…按 Esc 停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>中键、空格 + 拖动</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Mirror source</source>
            <translation>镜像来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Mirror the source</source>
            <translation>将来源镜像</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>More of this tool</source>
            <translation>此工具的更多选项</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>More…</source>
            <translation>更多…</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Move edit</source>
            <translation>移动编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit down</source>
            <translation>下移编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Move edit up</source>
            <translation>上移编辑</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move source</source>
            <translation>移动来源</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Move spot</source>
            <translation>移动修复处</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Move the view</source>
            <translation>移动视图</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>NVIDIA graphics</source>
            <translation>NVIDIA 显卡</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Name of the recipe:</source>
            <translation>配方名称：</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>此电脑上没有可用的 Apple 图形处理器；请选择“处理器”或“自动”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto).</source>
            <translation>此电脑上没有可用的 CUDA 显卡；请选择“处理器”或“自动”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>No encoder on this computer can save {format} ({bits} bits).</source>
            <translation>此电脑上没有编码器可以保存 {format}（{bits} 位）。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>No object can be told apart at {x},{y}, {seconds} s from the start.</source>
            <translation>在距开头 {seconds} 秒的 {x},{y} 处无法分辨出任何对象。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/alternatives.py" />
            <source>No other fill was found that differs from this one.</source>
            <translation>没有找到与此不同的其他填充。</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>No other line like this was found.</source>
            <translation>没有找到其他类似的线。</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>No photo</source>
            <translation>无照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>No picture is open.</source>
            <translation>未打开图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healing.py" />
            <source>No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a source with Alt + click.</source>
            <translation>允许复制的位置都不够大，因此未做任何更改。请选择“从任意处复制”，或按住 Alt 单击来选取来源。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>No video is open.</source>
            <translation>没有打开视频。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>Not everything was looked at: “{folder}” cannot be opened.</source>
            <translation>并非全部内容都已检查：无法打开“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Not from there</source>
            <translation>不取自那里</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>Not kept from within the frames: {kinds}.</source>
            <translation>帧内未保留的数据：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Not kept in this file: {kinds}.</source>
            <translation>此文件中未保留：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Not ready: a part could not be loaded</source>
            <translation>尚未就绪：有一部分无法加载</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>这里无法区分出对象；请用画笔涂抹。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/edits.py" />
            <source>Nothing done yet</source>
            <translation>尚无编辑</translation>
        </message>
        <message>
            <location filename="../../app/selftest/waiting.py" />
            <source>Nothing happened for {seconds} seconds.</source>
            <translation>{seconds} 秒内没有任何反应。</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is chosen. Click what should go, or look for something first.</source>
            <translation>没有选中任何对象。请单击要移除的内容，或先进行查找。</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing is painted. Paint over where to look first.</source>
            <translation>没有涂抹任何地方。请先涂抹要查找的地方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Nothing is selected and nothing was removed yet.</source>
            <translation>未选择任何内容，也尚未移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>没有选中任何区域，因此没有可保存的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>没有选中任何区域。请先涂抹要移除的内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing is to go yet: find something, or paint over it.</source>
            <translation>还没有要移除的内容：请查找对象或涂抹它。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Nothing moves between the photos, so {name} stays as it is.</source>
            <translation>各照片之间没有移动的东西，因此 {name} 保持不变。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>Nothing to remove was found in “{path}”; nothing was saved.</source>
            <translation>在“{path}”中没有找到要移除的内容；未保存任何文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Nothing was found.</source>
            <translation>没有找到任何对象。</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Nothing was found. Paint over what should go with the brush.</source>
            <translation>没有找到任何对象。请用画笔涂抹要移除的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/proof_panel.py" />
            <source>Nothing was found; this photo is copied as it is.</source>
            <translation>未找到任何对象；此照片将原样复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing yet: find, click or paint it</source>
            <translation>尚无内容：查找、单击或涂抹</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>On the divider: move it (Shift fine), centre it</source>
            <translation>在分隔线上：移动（Shift 微调）、居中</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>One thing found. Untick it if it should stay.</source>
            <translation>找到 1 个对象。如要保留，请取消勾选。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Only &amp;from here</source>
            <translation>仅取自此处(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Only…</source>
            <translation>仅…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open &amp;video…</source>
            <translation>打开视频(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open a photo</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/searcher.py" />
            <location filename="../../app/core/document/editor.py" />
            <source>Open a photo first.</source>
            <translation>请先打开一张照片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open a video</source>
            <translation>打开视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open photos</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Open the fo&amp;lder</source>
            <translation>打开文件夹(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the next photo in the row</source>
            <translation>打开这一列中的下一张照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture in the clipboard</source>
            <translation>打开剪贴板中的图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the previous photo in the row</source>
            <translation>打开这一列中的上一张照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Open the r&amp;eport</source>
            <translation>打开报告(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on a picture without a name?</source>
            <translation>要打开一张未命名图片的未保存工作吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Open the unsaved work on “{name}”?</source>
            <translation>要打开“{name}”的未保存工作吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>OpenRaster files keep no camera data.</source>
            <translation>OpenRaster 文件不保留相机数据。</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/sides.py" />
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/alternatives_strip.py" />
            <source>Other fills for this place</source>
            <translation>此处的其他填充</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Otherwise it moves the picture, and zooms with Ctrl.</source>
            <translation>否则滚轮移动图片，按住 Ctrl 时缩放。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Otherwise what was removed comes back.</source>
            <translation>否则，已移除的内容会恢复。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Over how many pixels the picture fades into the fill, inside the mask.</source>
            <translation>图片在蒙版内部用多少像素过渡到填充内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/strokes.py" />
            <source>Paint mask</source>
            <translation>绘制蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over a spot; it is copied from a place you can move</source>
            <translation>涂抹一处，即从可移动的位置复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, and it is gone.</source>
            <translation>涂抹碍眼的东西，它就消失了。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what is to be removed</source>
            <translation>涂抹要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the only places a fill may copy from</source>
            <translation>涂抹填充唯一可取材的地方</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint the original back over a result</source>
            <translation>在结果上重新画回原图</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint where a fill must not copy from</source>
            <translation>涂抹填充不可取材的地方</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Painted</source>
            <translation>涂抹</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Painted spot</source>
            <translation>涂抹处</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Paused after {ended} of {all} photos.</source>
            <translation>已暂停，完成 {ended}/{all} 张照片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pen</source>
            <translation>压感笔</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet.py" />
            <source>Photos of the folder</source>
            <translation>文件夹中的照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/filmstrip.py" />
            <source>Photos that are open together</source>
            <translation>一起打开的照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures and projects</source>
            <translation>图片和项目</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>按屏幕像素一比一显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>Point at a place that was filled.</source>
            <translation>请指向已填充的地方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pr&amp;evious photo</source>
            <translation>上一张照片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Press lightly for a thin line; the other end erases</source>
            <translation>轻压画细线；另一端擦除</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor co&amp;res</source>
            <translation>处理器核心(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>移除进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Purpl&amp;e mask</source>
            <translation>紫色蒙版(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick</source>
            <translation>快速</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Quick, also mirrored</source>
            <translation>快速，可镜像</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Re&amp;cipes</source>
            <translation>配方(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Refine by &amp;hand</source>
            <translation>手动修整(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remo&amp;ve on release</source>
            <translation>松开即移除(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove %n things</source>
            <translation>
                <numerusform>移除 %n 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove things from a video</source>
            <translation>从视频中移除对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>移除涂抹的内容并填充该处</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/class_filters.py" />
            <source>Remove: {name}</source>
            <translation>移除：{name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>移除照片中不需要的内容。一切都在这台电脑上完成，图片绝不会离开它。

Cleanplate 是采用 Apache 许可证 2.0 的自由软件。窗口使用 PyQt {pyqt}（GPL v3）和 Qt {qt}（LGPL v3），因此打包后的程序整体采用 GPL v3。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Removing…</source>
            <translation>正在移除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Res&amp;tore</source>
            <translation>还原(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Restore</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>恢复默认设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>Restored</source>
            <translation>已还原</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>Results &amp;in…</source>
            <translation>结果保存到(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Right button, Alt</source>
            <translation>右键、Alt</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;hrink</source>
            <translation>收缩(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;maller brush</source>
            <translation>减小画笔(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>S&amp;wap brush and restore</source>
            <translation>切换画笔与还原(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Same as the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>Sample photo</source>
            <translation>示例照片</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save &amp;project…</source>
            <translation>保存项目(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>要保存对“{name}”的更改吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the mask</source>
            <translation>保存蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the mask: white is removed</source>
            <translation>保存蒙版：白色部分会被移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture under another name</source>
            <translation>以另一个名称保存图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Save the picture; asks for a name the first time</source>
            <translation>保存图片；第一次会询问名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Save the project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <location filename="../../app/core/document/photo_store.py" />
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Saved as “{name}”.</source>
            <translation>已保存为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then name Cleanplate as the program that edited them.</source>
            <translation>保存的图片会注明由 Cleanplate 编辑。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saved pictures then say nothing about camera, place and author. Colours stay as they are.</source>
            <translation>保存的图片不含相机、地点和作者信息。颜色保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Saving</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/options.py" />
            <source>Say in just one way what is to go: classes, a mask, a folder of masks, painted masks, or points.</source>
            <translation>请只用一种方式指定要移除的内容：类别、一个蒙版、蒙版文件夹、涂抹的蒙版或点。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Say where to copy from</source>
            <translation>指定复制来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>缩小查看更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See other fills for the place and choose one</source>
            <translation>查看该处的其他填充并选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the picture as it was</source>
            <translation>查看原来的图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See the whole picture</source>
            <translation>查看整张图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See what is selected or was removed</source>
            <translation>查看已选择或已移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See where a filled place was copied from; a click rules that out</source>
            <translation>查看填充处从哪里复制；单击则禁止</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select a rectangle</source>
            <translation>选择矩形区域</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>选择未选中的部分</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Select what was found</source>
            <translation>选择找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Selected</source>
            <translation>已选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>Shadow</source>
            <translation>阴影</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Shift + 单击</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../app/core/document/edit_list.py" />
            <source>Show edit</source>
            <translation>显示编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show in fol&amp;der</source>
            <translation>在文件夹中显示(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/alerts.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>显示或隐藏面板</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show specks in &amp;grey</source>
            <translation>以灰度显示污点(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Show the result</source>
            <translation>显示结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show the saved file in the file manager</source>
            <translation>在文件管理器中显示已保存的文件</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>Shrink mask</source>
            <translation>收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;by side</source>
            <translation>并排显示(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>侧边面板(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <location filename="../../app/ui/video/controls.py" />
            <source>Size of the brush</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>图片大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smart br&amp;ush</source>
            <translation>智能画笔(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft</source>
            <translation>柔和</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/tool_options.py" />
            <source>Soft edge</source>
            <translation>柔和边缘</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Soft, along lines</source>
            <translation>柔和，沿线条</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something unexpected happened. Your picture is still open; save it under a new name to be safe.</source>
            <translation>发生了意外情况。您的图片仍处于打开状态；为安全起见，请用新名称保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>出了问题</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>程序内部出错（{kind}）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Space</source>
            <translation>空格键</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Speck</source>
            <translation>污点</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>Specks</source>
            <translation>污点</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>Still showing the picture as it was: {kinds}.</source>
            <translation>仍显示原来的图片：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Stop the export?</source>
            <translation>要停止导出吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>停止移除或放弃当前笔画</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Stop the work first, or wait until it is done.</source>
            <translation>请先停止工作，或等待其完成。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped after {ended} of {all} photos; Run goes on from there.</source>
            <translation>已停止，完成 {ended}/{all} 张照片；单击“运行”可从此处继续。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>Stopped; only these photos were looked at.</source>
            <translation>已停止；只检查了这些照片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>从上一笔画直线；使用“选择”时：添加</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Subtitles in track {number} were kept as plain text.</source>
            <translation>轨道 {number} 的字幕已保留为纯文本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>从图片载入蒙版：白色部分会被移除</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/text_locator.py" />
            <source>Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.</source>
            <translation>无法查找文字：rapidocr 的文件“{name}”缺失或已被改动。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The &amp;wheel zooms</source>
            <translation>滚轮缩放(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The blocks of this JPEG could not be kept, so all of it was compressed anew.</source>
            <translation>无法保留此 JPEG 的块，因此已全部重新压缩。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colour of what is painted over.</source>
            <translation>涂抹区域的颜色。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “Same as the system” follows the system while Cleanplate runs.</source>
            <translation>窗口的配色。“跟随系统”会在 Cleanplate 运行时随系统变化。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/writer.py" />
            <source>The encoder on this computer cannot save without loss.</source>
            <translation>此电脑上的编码器无法无损保存。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>羽化必须为 0 像素或更多。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/tiff_about.py" />
            <source>The file holds %n pictures; only the first is edited.</source>
            <translation>
                <numerusform>文件包含 %n 张图片；只编辑第一张。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/imageio/about.py" />
            <source>The file holds %n pictures; only the first is opened.</source>
            <translation>
                <numerusform>文件包含 %n 张图片；只打开第一张。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>显存不足，因此图片被分成更小的块处理。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>显存不足，因此改由处理器完成；这样耗时更长。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>窗口的语言；立即生效。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <source>The layers are in sRGB; colours outside it are replaced by the nearest ones.</source>
            <translation>图层使用 sRGB；超出其范围的颜色以最接近的颜色代替。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>蒙版（{mask}） 和图片（{picture}） 的大小必须相同。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The mask must say true or false of each pixel, not {kind}.</source>
            <translation>蒙版必须对每个像素表示是或否，而不是 {kind}。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes.</source>
            <translation>蒙版“{path}”全为黑色，而要移除的是白色部分。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is black everywhere, and white is what goes; nothing was removed.</source>
            <translation>蒙版“{path}”全为黑色，而要移除的是白色部分；未移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/masks.py" />
            <source>The mask “{path}” is white everywhere, so there is nothing left to fill the picture from.</source>
            <translation>蒙版“{path}”全为白色，没有可用来填充图片的内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size.</source>
            <translation>蒙版“{path}”为 {size} 像素，图片为 {wanted}；请使两者大小相同。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>The model could not be kept in “{folder}”: {reason}.</source>
            <translation>模型无法保存到“{folder}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model description names a network that this version does not know.</source>
            <translation>模型描述中的网络是此版本不认识的。</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model description “{path}” is damaged; install Cleanplate again.</source>
            <translation>模型描述“{path}”已损坏；请重新安装 Cleanplate。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file belongs to another network.</source>
            <translation>模型文件属于另一个网络。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” cannot be read: {reason}.</source>
            <translation>无法读取模型文件“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>模型文件“{path}”被改动或已损坏；请重新安装 Cleanplate。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” answered with something that is not a picture.</source>
            <translation>模型“{name}”返回的不是图片。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <source>The model “{name}” failed with a picture of {width}×{height}.</source>
            <translation>模型“{name}”处理 {width}×{height} 的图片时失败。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The model “{name}” is for something else.</source>
            <translation>模型“{name}”用于其他用途。</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The model “{name}” is not there: “{path}” is missing.</source>
            <translation>缺少模型“{name}”：找不到“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most memory that undo steps may take (older ones are dropped; automatic: 512 MB), and the most graphics memory that filling may take (pictures are then filled in smaller pieces).</source>
            <translation>撤销步骤最多可占用的内存（较早的会被丢弃；自动：512 MB），以及填充最多可占用的显存（超出时图片会分成更小的块进行填充）。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>The originals lie inside “{path}”; choose another folder for the results.</source>
            <translation>原图位于“{path}”内；请为结果选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/sheet_run.py" />
            <source>The photos are no longer there; choose the folder again.</source>
            <translation>照片已不在原处；请重新选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../inpainting/stills/merging.py" />
            <source>The photos do not show the same place, so there is nothing to merge.</source>
            <translation>这些照片拍的不是同一个地方，因此无法合并。</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/compare.py" />
            <source>The picture as it was opened; dragging moves both sides.</source>
            <translation>打开时的图片；拖动会同时移动两侧。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>图片在此期间已更改，因此未采用结果。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>无法将图片转换为 {format} 文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/openraster.py" />
            <location filename="../../app/core/imageio/encoding.py" />
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture had {bits} bits per colour; this {format} file has 8.</source>
            <translation>图片每种颜色有 {bits} 位；此 {format} 文件为 8 位。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>图片使用印刷色（CMYK）；将以 RGB 编辑和保存。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>The picture has {bits} bits per colour; it is edited and saved with 8.</source>
            <translation>图片每种颜色 {bits} 位；将以 8 位编辑和保存。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_saving.py" />
            <source>The picture has {bits} bits per colour; it is saved with {more}, which hold them all.</source>
            <translation>图片每种颜色有 {bits} 位；将以 {more} 位保存，可完整容纳。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>图片必须是 8 位 RGB，而不是形状为 {shape} 的 {kind}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>The picture was copied.</source>
            <translation>图片已复制。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/fidelity.py" />
            <source>The pictures are of different sizes, {one} and {other}, so they cannot be compared.</source>
            <translation>图片大小不同（{one} 和 {other}），无法比较。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The pixels were converted from {format} to {name}.</source>
            <translation>像素已从 {format} 转换为 {name}。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/pointed.py" />
            <source>The point {x},{y} is not in the video, which has {width}×{height} pixels.</source>
            <translation>点 {x},{y} 不在视频内，视频为 {width}×{height} 像素。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>The recipe fills with “{method}”, which this computer does not have; the method stays as it is.</source>
            <translation>该配方使用的填充方法“{method}”在此电脑上不存在；方法保持不变。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/places.py" />
            <source>The rectangle {sides} lies outside the picture, which has {width}×{height} pixels.</source>
            <translation>矩形 {sides} 在图片之外，图片为 {width}×{height} 像素。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>The result could not be written: {reason}.</source>
            <translation>无法写入结果：{reason}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>The same, double click</source>
            <translation>同上，双击</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>The texture from there in the colours from here</source>
            <translation>那里的纹理，这里的颜色</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/side_data.py" />
            <source>The video is interlaced; it is saved as whole frames.</source>
            <translation>视频为隔行扫描；将以完整的帧保存。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>The video’s transparency (alpha) is not kept.</source>
            <translation>视频的透明度（alpha）不会保留。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/request.py" />
            <location filename="../../app/core/document/healing.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>整张图片都被选中，没有可用来填充的内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>The {kind} data were too long for a JPEG file and were left out.</source>
            <translation>{kind} 数据对 JPEG 文件来说太长，已被略去。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme of the &amp;system</source>
            <translation>系统主题(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Theme, language, device, memory and more</source>
            <translation>主题、语言、设备、内存等</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is a method “{name}” already; choose another name.</source>
            <translation>已有方法“{name}”；请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is a recipe “{other}” already; a name must differ in more than capital and small letters.</source>
            <translation>已有配方“{other}”；请选择不只是大小写不同的名称。</translation>
        </message>
        <message>
            <location filename="../../inpainting/executors/dask_cluster.py" />
            <source>There is no Dask cluster at “{address}”.</source>
            <translation>“{address}”处没有 Dask 集群。</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/detector.py" />
            <location filename="../../inpainting/detection/search.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>没有类别“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../inpainting/runtime/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>没有设备“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>没有文件“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>没有可供保存的文件夹“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>没有文件夹“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>There is no mask “{path}” for this photo.</source>
            <translation>此照片没有蒙版“{path}”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>没有方法“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/filler.py" />
            <location filename="../../inpainting/methods/own/store.py" />
            <source>There is no model “{name}” of your own.</source>
            <translation>没有您自己的模型“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” ({known}).</source>
            <translation>“{folder}”中没有照片（{known}）。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened.</source>
            <translation>“{folder}”中没有可以检查的照片：无法打开“{closed}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/files.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>剪贴板中没有图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}” to forget.</source>
            <translation>没有可删除的配方“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; none has been kept yet.</source>
            <translation>没有配方“{name}”；还没有保存过任何配方。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>There is no recipe “{name}”; there are: {known}.</source>
            <translation>没有配方“{name}”；现有：{known}。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>There is no video open.</source>
            <translation>没有打开视频。</translation>
        </message>
        <message>
            <location filename="../../app/selftest/window.py" />
            <source>There is no window to try this in.</source>
            <translation>没有可用于测试的窗口。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>There is not enough memory for this photo.</source>
            <translation>内存不足，无法处理此照片。</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>内存不足。请关闭其他程序，或处理较小的图片。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>内存不足，无法填充此图片；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>There is not enough memory to load “{path}”.</source>
            <translation>内存不足，无法加载“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>内存不足，无法打开“{path}”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine/inpaint.py" />
            <source>There was too little to copy from, so a part of the fill is soft.</source>
            <translation>可供复制的内容太少，因此填充的一部分较模糊。</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector does not look for text.</source>
            <translation>此检测器不查找文字。</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>此检测器只能查找类别。</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>由于意外错误（{kind}），操作未成功。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs/runner.py" />
            <source>This did not work because the disk is full.</source>
            <translation>未能完成，因为磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>This was not copied from anywhere: it is an even colour, a line, or was made up.</source>
            <translation>这里不是复制来的：是均匀的颜色、线条，或是推测出来的。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/specs.py" />
            <source>Thorough</source>
            <translation>细致</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick</source>
            <translation>勾选</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick all</source>
            <translation>全部勾选</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tick everything that was found</source>
            <translation>勾选所有找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick one kind</source>
            <translation>勾选一类</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>Tick what is in a frame</source>
            <translation>勾选框内的</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/timeline.py" />
            <source>Timeline</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask blue</source>
            <translation>将蒙版显示为蓝色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask purple</source>
            <translation>将蒙版显示为紫色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask red</source>
            <translation>将蒙版显示为红色</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Tint the mask yellow</source>
            <translation>将蒙版显示为黄色</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>To remove</source>
            <translation>待移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Tools and filling</source>
            <translation>工具与填充</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Track it</source>
            <translation>跟踪</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>Track {number} ({kind}) was not kept.</source>
            <translation>轨道 {number}（{kind}）未保留。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Tracked from frame {first} to {last}.</source>
            <translation>已从第 {first} 帧跟踪到第 {last} 帧。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>Tracking…</source>
            <translation>正在跟踪…</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>Tracks</source>
            <translation>跟踪的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Try it with a sample photo</source>
            <translation>用示例照片试一试</translation>
        </message>
        <message>
            <location filename="../../app/core/document/healer.py" />
            <source>Turn source</source>
            <translation>旋转来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/heal.py" />
            <source>Turn the source by a right angle</source>
            <translation>将来源旋转 90 度</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is ticked into mask, to refine it with the brush</source>
            <translation>把勾选的内容变成蒙版，再用画笔修整</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/controls.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved work</source>
            <translation>未保存的工作</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Untick everything that was found</source>
            <translation>取消勾选所有找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>使用整个屏幕</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Usual ones</source>
            <translation>一般的</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Vehicle</source>
            <translation>车辆</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>版本和许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <location filename="../../app/ui/video/window.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes</source>
            <translation>将移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>What goes and what was done</source>
            <translation>将移除的内容和编辑记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What is finished of it will be lost.</source>
            <translation>已完成的部分将会丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>What is painted over goes as soon as you let go</source>
            <translation>松开后，涂抹的内容立即消失</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/tracks.py" />
            <source>What should go</source>
            <translation>要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>What the other program wrote will be lost.</source>
            <translation>另一个程序写入的内容将会丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/recipe_box.py" />
            <source>What to find</source>
            <translation>要查找什么</translation>
        </message>
        <message>
            <location filename="../../app/core/detection/proposals.py" />
            <source>What was found is doubtful; move “How sure” to the left to see it.</source>
            <translation>找到的内容不太确定；将“可信度”向左移即可查看。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/recovery.py" />
            <source>What you do now is not kept for the case of a crash: {why}</source>
            <translation>您现在所做的不会为崩溃情况保留：{why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>滚轮、方向键</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the work is done. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>在哪里进行处理。“自动”会在有可用显卡时使用它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>While you see where a fill comes from: fill again, but not from there</source>
            <translation>查看填充来源时：重新填充，但不取自那里</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/classes.py" />
            <source>Wire</source>
            <translation>电线</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: copy from there; then drag the dashed outline</source>
            <translation>使用“修复与克隆”时：从那里复制，然后拖动虚线轮廓</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: move the marked spot; its source stays where it is</source>
            <translation>使用“修复与克隆”时：移动当前的一处，其来源保持不动</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Heal and clone: take back the marked spot</source>
            <translation>使用“修复与克隆”时：撤回当前的一处</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With Select: a frame round what should go</source>
            <translation>使用“选择”时：框选要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint</source>
            <translation>使用键盘光标时：移动画笔（Shift 微调，Ctrl 大步）、涂抹</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/imageio/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>您没有权限读取“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/source_probe.py" />
            <source>You said what this was copied from: drag its dashed outline with Heal and clone (H).</source>
            <translation>这里的来源是您指定的：请用“修复与克隆”（H）拖动虚线轮廓。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your earlier work on this video is back.</source>
            <translation>您之前对此视频所做的工作已恢复。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged, and what you do now is not kept.</source>
            <translation>您之前对此视频所做的工作已损坏，现在所做的也不会保留。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video is damaged; it was put aside as “{path}”.</source>
            <translation>您之前对此视频所做的工作已损坏；已另存为“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/work.py" />
            <source>Your earlier work on this video stays as it is, and what you do now is not kept: {why}</source>
            <translation>您之前对此视频所做的工作保持原样，现在所做的不会保留：{why}</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” cannot be read.</source>
            <translation>无法读取您之前对“{path}”所做的工作。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/annotation_file.py" />
            <source>Your earlier work on “{path}” was saved by a newer Cleanplate.</source>
            <translation>您之前对“{path}”所做的工作由更新版本的 Cleanplate 保存。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>Your work on this video cannot be kept; export the video, or delete the work.</source>
            <translation>您对此视频所做的工作无法保留；请导出视频，或删除这些工作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom to the &amp;mask</source>
            <translation>缩放到蒙版(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Zoom where the pointer is</source>
            <translation>在指针处缩放</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>also what moves</source>
            <translation>移动的内容也可以</translation>
        </message>
        <message>
            <location filename="../../app/core/document/save_names.py" />
            <source>clean</source>
            <translation>已清理</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>clean many at once</source>
            <translation>一次清理多张</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>clearing the frame</source>
            <translation>清空此帧</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>erasing</source>
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>finding</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>maybe</source>
            <translation>可能</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>nothing selected</source>
            <translation>未选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>open or drop one</source>
            <translation>打开或拖入</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>painting</source>
            <translation>涂抹</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>磁盘不支持这么大的文件</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk is read-only</source>
            <translation>磁盘是只读的</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>磁盘配额已用完</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the disk reports an error</source>
            <translation>磁盘报告了错误</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is not valid</source>
            <translation>名称无效</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>the name is too long</source>
            <translation>名称太长</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>ticking</source>
            <translation>勾选</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/caption_bar.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>tracking</source>
            <translation>跟踪</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>unticking</source>
            <translation>取消勾选</translation>
        </message>
        <message>
            <location filename="../../app/core/video/editing.py" />
            <source>what was kept</source>
            <translation>保留的工作</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>you may not write there</source>
            <translation>您没有权限写入该处</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>{action}: {step}</source>
            <translation>{action}：{step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_painter.py" />
            <source>{count} found</source>
            <translation>找到 {count} 个</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>{count} things found. Untick what should stay.</source>
            <translation>找到 {count} 个对象。取消勾选要保留的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/window.py" />
            <source>{ended} of {all} photos done…</source>
            <translation>已完成 {ended}/{all} 张照片…</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be opened but not saved; choose {known}.</source>
            <translation>{format} 文件可以打开但不能保存；请选择 {known}。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>{format} 文件的边长最多为 {longest} 像素；请选择 PNG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>{format} 文件不支持透明；透明部分会保存为白色。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{listed}.</source>
            <translation>{listed}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/view.py" />
            <source>{name}, frame {number} of {all}</source>
            <translation>{name}，第 {number} 帧，共 {all} 帧</translation>
        </message>
        <message>
            <location filename="../../app/ui/batch/sheet_model.py" />
            <source>{name}, {going} of {all} to be removed</source>
            <translation>{name}，将移除 {going}/{all} 个</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/view.py" />
            <source>{name}, {width} × {height} pixels, {selected}</source>
            <translation>{name}，{width} × {height} 像素，{selected}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/words.py" />
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas/divider.py" />
            <source>{percent}% of the width shows the picture as it was</source>
            <translation>{percent}% 的宽度显示原来的图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent}% selected</source>
            <translation>已选择 {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <source>{said} {more}</source>
            <translation>{said}{more}</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/review.py" />
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>{some}, {more}</source>
            <translation>{some}，{more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{step} “{edit}”</source>
            <translation>{step}“{edit}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, bottom</source>
            <translation>{thing}（下）</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, left</source>
            <translation>{thing}（左）</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, right</source>
            <translation>{thing}（右）</translation>
        </message>
        <message>
            <location filename="../../app/ui/widgets/edit_words.py" />
            <source>{thing}, top</source>
            <translation>{thing}（上）</translation>
        </message>
        <message>
            <location filename="../../app/ui/video/window.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/search.py" />
            <source>“distractions” stands for several classes; ask for it alone.</source>
            <translation>“distractions”代表多个类别；请单独使用。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/masks/holes.py" />
            <source>“{folder}” has no mask for frame {frame}; a black one removes nothing.</source>
            <translation>“{folder}”中没有第 {frame} 帧的蒙版；全黑的蒙版不会移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds masks of several names ({names}); keep one kind.</source>
            <translation>“{folder}”中有多种名称的蒙版（{names}）；请只保留一种。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds no masks named 0001.png, 0002.png and so on.</source>
            <translation>“{folder}”中没有名为 0001.png、0002.png 等的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{folder}” holds two masks with the number {number}.</source>
            <translation>“{folder}”中有两个编号为 {number} 的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed.</source>
            <translation>“{name}”返回的数据形状为 {shape}，而需要的是 {wanted} 的图片。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” answers with numbers that are not colours (NaN).</source>
            <translation>“{name}”返回的数字不是颜色（NaN）。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” does not fill a hole in a plain picture with its colour.</source>
            <translation>“{name}”没有用纯色图片的颜色填充其中的空洞。</translation>
        </message>
        <message>
            <location filename="../../app/core/merging.py" />
            <source>“{name}” does not show the same place and was left out.</source>
            <translation>“{name}”拍的不是同一个地方，已略过。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” fills what should stay: its mask means the opposite of what is known here.</source>
            <translation>“{name}”填充了应保留的部分：它的蒙版含义与这里相反。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” is a program that somebody else wrote. Use it?</source>
            <translation>“{name}”是由他人编写的程序。要使用吗？</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is not a video; these can be opened: {endings}.</source>
            <translation>“{name}”不是视频；可以打开：{endings}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/recipes.py" />
            <source>“{name}” is now in the menu Find, under Recipes.</source>
            <translation>“{name}”已保存在“查找”菜单的“配方”下。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/session.py" />
            <source>“{name}” is open in another window too; what you do here is not kept for next time.</source>
            <translation>“{name}”也在另一个窗口中打开；此处所做的工作不会保留到下次。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>“{name}”没有指明保存格式；请让名称以 {known} 结尾。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/probing.py" />
            <source>“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here.</source>
            <translation>“{name}”既不接受图片加蒙版，也不接受四通道数据，因此不是这里已知的类型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/controllers/settings.py" />
            <source>“{name}” was added; choose it under Fill with, Method.</source>
            <translation>已添加“{name}”；可在“填充方式”的“方法”中选择。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>“{name}” was changed by another program. Overwrite it?</source>
            <translation>“{name}”已被其他程序更改。要覆盖吗？</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” begins with a small preview of another picture; that one cannot be opened.</source>
            <translation>“{path}”开头是另一张图片的小预览；那张图片无法打开。</translation>
        </message>
        <message>
            <location filename="../../app/core/round_trip.py" />
            <source>“{path}” cannot be edited in place; the formats that can are {known}.</source>
            <translation>“{path}”无法就地编辑；可以就地编辑的格式有 {known}。</translation>
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
            <translation>无法读取“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot be saved; give it a name that ends in {known}.</source>
            <translation>无法保存“{path}”；请使用以 {known} 结尾的名称。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” cannot be written: {reason}.</source>
            <translation>无法写入“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/stream_copy.py" />
            <source>“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.</source>
            <translation>“{path}”无法原样包含 {kinds}；请使用以 .mkv 结尾的名称保存。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” changes the size of its picture part-way, which cannot be worked on.</source>
            <translation>“{path}”的画面大小中途改变，无法处理。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/muxing.py" />
            <location filename="../../inpainting/video/io/segment_store.py" />
            <location filename="../../inpainting/video/io/writer.py" />
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>无法保存“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/journal.py" />
            <source>“{path}” could not be written: {reason}.</source>
            <translation>无法写入“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” does not say what its numbers mean, so it cannot be edited here.</source>
            <translation>“{path}”没有说明其数值的含义，无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” ends early: only {number} of {promised} frames are there.</source>
            <translation>“{path}”提前结束：{promised} 帧中只有 {number} 帧。</translation>
        </message>
        <message>
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” ends early; frame {number} is not there.</source>
            <translation>“{path}”提前结束；没有第 {number} 帧。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>“{path}”每种颜色为 32 位，无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/photo_task.py" />
            <source>“{path}” has changed since it was looked at; choose the folder again.</source>
            <translation>“{path}”在检查后已更改；请重新选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has channels of different depths, which cannot be edited here.</source>
            <translation>“{path}”的各通道位深不同，无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” has frames without usable times, so picture and sound cannot be kept in step.</source>
            <translation>“{path}”中有些帧没有可用的时间，因此无法保持画面与声音同步。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no frames.</source>
            <translation>“{path}”没有任何帧。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has no moving picture.</source>
            <translation>“{path}”没有视频画面。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.</source>
            <translation>“{path}”的像素格式为 {format}，无法保留；请以 8 位或 10 位保存。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” has {bits} bits per colour in a form that cannot be edited here.</source>
            <translation>“{path}”每种颜色有 {bits} 位，其形式无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.</source>
            <translation>“{path}”为 {width}×{height} 像素，而视频为 {own_width}×{own_height}。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” has {width}×{height} pixels, more than this program can work on.</source>
            <translation>“{path}”为 {width}×{height} 像素，超出本程序的处理能力。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>“{path}”包含无法在此编辑的颜色类型（{mode}）。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>“{path}” holds more than the picture that is edited, which would be lost; save it under another name.</source>
            <translation>“{path}”除正在编辑的图片外还有其他内容，会因此丢失；请另存为其他名称。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” holds no program, at most weights; a TorchScript or ONNX file is needed.</source>
            <translation>“{path}”中没有程序，最多只有权重；需要 TorchScript 或 ONNX 文件。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a GIF animation; save it as a video first, such as MP4.</source>
            <translation>“{path}”是 GIF 动画；请先将其保存为视频，例如 MP4。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is a file; name a folder for the results.</source>
            <translation>“{path}”是文件；请指定保存结果的文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>“{path}”是文件夹，不是图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>“{path}”是文件夹；请给出文件名。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a folder; give the name of a video.</source>
            <translation>“{path}”是文件夹；请给出视频的名称。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is a picture or a text, not a video.</source>
            <translation>“{path}”是图片或文本，不是视频。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is a raw file of a camera; develop it in a raw program first, and open the TIFF or JPEG that it makes.</source>
            <translation>“{path}”是相机的 raw 原始文件；请先用 raw 软件冲洗，再打开其生成的 TIFF 或 JPEG。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” is compressed in a way ({name}) that cannot be read here.</source>
            <translation>“{path}”的压缩方式（{name}）无法在此读取。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is compressed in a way that this program cannot read.</source>
            <translation>“{path}”的压缩方式本程序无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>“{path}”已损坏或不完整，无法打开。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <location filename="../../app/core/video/clip.py" />
            <source>“{path}” is damaged, or it is not a video.</source>
            <translation>“{path}”已损坏或不是视频。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>“{path}”是空文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/autosave.py" />
            <source>“{path}” is in use by another Cleanplate.</source>
            <translation>“{path}”正被另一个 Cleanplate 使用。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is neither a TorchScript nor an ONNX file that can be loaded.</source>
            <translation>“{path}”不是可加载的 TorchScript 或 ONNX 文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” is not a Cleanplate project, or it is damaged.</source>
            <translation>“{path}”不是 Cleanplate 项目，或已损坏。</translation>
        </message>
        <message>
            <location filename="../../app/core/recipes.py" />
            <source>“{path}” is not a Cleanplate recipe.</source>
            <translation>“{path}”不是 Cleanplate 配方。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a model file.</source>
            <translation>“{path}”不是模型文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>“{path}”不是可以打开的图片（{known}）。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/packed.py" />
            <source>“{path}” is not a picture.</source>
            <translation>“{path}”不是图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>“{path}”不是普通文件，无法替换。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>“{path}”不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/store.py" />
            <source>“{path}” is not the file that was added as “{name}”; add it again.</source>
            <translation>“{path}”不是以“{name}”添加的文件；请重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is one of the originals, which must not be overwritten.</source>
            <translation>“{path}”是原图之一，不得覆盖。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>“{path}”是只读的。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/own/programs.py" />
            <source>“{path}” is run by onnxruntime, which is not installed; get it with: pip install onnxruntime</source>
            <translation>“{path}”由 onnxruntime 运行，但它未安装；请运行：pip install onnxruntime</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/plan.py" />
            <source>“{path}” is the folder with the originals; choose another one for the results.</source>
            <translation>“{path}”是原图所在文件夹；请为结果选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/pipeline.py" />
            <source>“{path}” is the video itself; save the result under another name.</source>
            <translation>“{path}”就是视频本身；请用其他名称保存结果。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” is there already and is not of this batch, so it was left alone.</source>
            <translation>“{path}”已存在且不属于此批处理，因此未作改动。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is too damaged: more than half of its frames are lost.</source>
            <translation>“{path}”损坏过于严重：超过一半的帧已丢失。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/refusals.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>“{path}”太大：最多可打开 {most} 百万像素的图片。</translation>
        </message>
        <message>
            <location filename="../../inpainting/video/io/reader.py" />
            <source>“{path}” is transparent in places, which cannot be kept.</source>
            <translation>“{path}”部分透明，无法保留。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/tiff_picture.py" />
            <source>“{path}” stores its colours as {kind}, which cannot be edited here.</source>
            <translation>“{path}”以 {kind} 存储颜色，无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../app/core/batch/run.py" />
            <source>“{path}” was left alone: {reason}.</source>
            <translation>“{path}”保持原样：{reason}。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project_index.py" />
            <source>“{path}” was made by a newer Cleanplate; this one cannot read it.</source>
            <translation>“{path}”由较新版本的 Cleanplate 创建；此版本无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/core/document/project.py" />
            <source>“{path}” would take more memory than this computer can spare, so it is not opened.</source>
            <translation>“{path}”所需的内存超出此电脑所能提供的，因此不打开。</translation>
        </message>
        <message>
            <location filename="../../app/core/imageio/originals.py" />
            <source>“{target}” is “{original}” itself, which must not be overwritten; choose another name.</source>
            <translation>“{target}”就是“{original}”本身，不得覆盖；请选择其他名称。</translation>
        </message>
    </context>
</TS>
