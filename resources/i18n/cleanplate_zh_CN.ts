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
            <source> px</source>
            <translation> 像素</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Device</source>
            <translation>设备(&amp;D)</translation>
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
            <source>&amp;Invert</source>
            <translation>反选(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Lasso</source>
            <translation>套索(&amp;L)</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Method</source>
            <translation>方法(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;None</source>
            <translation>全不选(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Paste picture</source>
            <translation>粘贴图片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;People</source>
            <translation>人物(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>&amp;Reach beyond what was found</source>
            <translation>超出找到对象的范围(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Rectangle</source>
            <translation>矩形(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
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
            <source>A&amp;ll</source>
            <translation>全选(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>About Cleanplate</source>
            <translation>关于 Cleanplate</translation>
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
            <source>All that was found shall go</source>
            <translation>选中所有找到的对象以移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Alt + wheel</source>
            <translation>Alt + 滚轮</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Animal</source>
            <translation>动物</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>At least this certain</source>
            <translation>最低置信度</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>BMP files keep neither the colour profile nor the camera's data (EXIF, XMP).</source>
            <translation>BMP 文件既不保留颜色配置文件，也不保留相机数据（EXIF、XMP）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Begin here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size  ([  ]  or Alt + wheel)</source>
            <translation>画笔大小（[  ] 或 Alt + 滚轮）</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush size in pixels</source>
            <translation>画笔大小（像素）</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Brush, mask and method</source>
            <translation>画笔、蒙版和方法</translation>
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
            <location filename="../../app/ui/file_flow.py" />
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
            <location filename="../../app/ui/panels/found.py" />
            <source>Choose only one kind</source>
            <translation>只选一种</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Cleanplate opens one photo at a time; this is {name}.</source>
            <translation>Cleanplate 一次只打开一张照片；当前是 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Clear mask</source>
            <translation>清空蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Click an object or what was found; drag round it</source>
            <translation>点击物体或找到的对象，或拖动圈选</translation>
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
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Copy details for a report</source>
            <translation>复制详情用于报告</translation>
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
            <source>Ctrl + wheel, pinch</source>
            <translation>Ctrl + 滚轮、双指缩放</translation>
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
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Dismiss message</source>
            <translation>关闭消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Do again what was taken back</source>
            <translation>重做已撤销的操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Draw round what shall be removed</source>
            <translation>圈出要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Drop a file</source>
            <translation>拖放文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Empty the mask</source>
            <translation>清空蒙版</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Fill the last place again in another way</source>
            <translation>用另一种方式重新填充上一处</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Fill with</source>
            <translation>填充方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Filled with: {method}. Try another ({key})</source>
            <translation>填充方法：{method}。换一种 ({key})</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Find vehicles only</source>
            <translation>只查找车辆</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Finding…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Found</source>
            <translation>找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Graffiti</source>
            <translation>涂鸦</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Grow mask</source>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Hold {key}</source>
            <translation>按住 {key}</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>How far beyond what was found</source>
            <translation>超出找到对象的范围</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How far the mask reaches beyond a found thing at first. “Automatic” goes by the size of the picture.</source>
            <translation>蒙版最初超出找到对象多远。“自动”取决于图片大小。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How many cores of the processor may work at the same time. Fewer leave more for other programs.</source>
            <translation>处理器可同时工作的核心数。数量越少，留给其他程序的就越多。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>How the place of what was removed is filled.</source>
            <translation>移除后的位置如何填充。</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Invert mask</source>
            <translation>反转蒙版</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Load a mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Load mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Loading the network…</source>
            <translation>正在加载网络…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Look closer</source>
            <translation>放大查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/bars.py" />
            <source>Main</source>
            <translation>主工具栏</translation>
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
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Mask</source>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Mask saved as {name}.</source>
            <translation>蒙版已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>Masks are saved as PNG; end the name “{name}” in .png.</source>
            <translation>蒙版以 PNG 格式保存；请让名称“{name}”以 .png 结尾。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Memory &amp;limit</source>
            <translation>内存上限(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/alerts.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Middle button, Space + drag</source>
            <translation>中键、空格 + 拖动</translation>
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
            <location filename="../../app/core/settings/schema.py" />
            <source>Network and patches</source>
            <translation>网络与图块</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No Apple graphics processor can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>此电脑上没有可用的 Apple 图形处理器；请选择“处理器”或“自动”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>No CUDA graphics card can be used on this computer; choose “cpu” or “auto”.</source>
            <translation>此电脑上没有可用的 CUDA 显卡；请选择“处理器”或“自动”。</translation>
        </message>
        <message>
            <location filename="../../app/core/picker.py" />
            <source>Nothing can be told apart here; paint over it with the brush.</source>
            <translation>这里无法区分出物体；请用画笔涂抹。</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing certain enough was found; lower “at least this certain” to see the rest.</source>
            <translation>没有足够确定的结果；降低“最低置信度”可查看其余对象。</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing is chosen. Click what shall go, or look for something first.</source>
            <translation>没有选中任何对象。请点击要移除的内容，或先进行查找。</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>Nothing is selected, so there is no mask to save.</source>
            <translation>没有选中任何区域，因此没有可保存的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>Nothing is selected. Paint over what you want to remove first.</source>
            <translation>没有选中任何区域。请先涂抹要移除的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/side_panel.py" />
            <source>Nothing selected</source>
            <translation>未选择任何区域</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Nothing that was found shall go</source>
            <translation>不移除任何找到的对象</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
            <source>Nothing was found. Paint over what shall go with the brush.</source>
            <translation>没有找到任何对象。请用画笔涂抹要移除的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Object</source>
            <translation>物体</translation>
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
            <location filename="../../app/ui/dialogs/prompts.py" />
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/core/findings.py" />
            <source>Open a photo first.</source>
            <translation>请先打开一张照片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo or drop it here</source>
            <translation>打开照片或拖放到此处</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open a photo…</source>
            <translation>打开照片…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open the picture that was copied elsewhere</source>
            <translation>打开从别处复制的图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../app/ui/canvas.py" />
            <source>Original</source>
            <translation>原图</translation>
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
            <location filename="../../app/core/editor.py" />
            <source>Paint mask</source>
            <translation>绘制蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Paint over what bothers you, press Enter, and it is gone.</source>
            <translation>涂抹碍眼的内容，按 Enter，它就消失了。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Paint over what shall be removed</source>
            <translation>涂抹要移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Paint over what shall be removed; arrow keys move the view.</source>
            <translation>涂抹要移除的内容；方向键移动视图。</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>Pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Patches (fast)</source>
            <translation>图块（快速）</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Pixel for pixel on the screen</source>
            <translation>按屏幕像素一比一显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Progress of the removal</source>
            <translation>移除进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Reach beyond</source>
            <translation>超出范围</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Ready ({device})</source>
            <translation>就绪 ({device})</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/welcome.py" />
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <location filename="../../app/ui/panels/remove_button.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Remove what is painted over and fill the place</source>
            <translation>移除涂抹的内容并填充该处</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/about.py" />
            <source>Removes things from photos. Everything happens on this computer; no picture ever leaves it.

Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3.</source>
            <translation>从照片中移除物体。一切都在这台电脑上完成，图片绝不会离开它。

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
            <location filename="../../app/ui/dialogs/settings.py" />
            <source>Restore defaults</source>
            <translation>恢复默认设置</translation>
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
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
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
            <location filename="../../app/core/filing.py" />
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>See more</source>
            <translation>缩小查看更多</translation>
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
            <source>Select a rectangle</source>
            <translation>选择矩形区域</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Select what is not selected</source>
            <translation>选择未选中的部分</translation>
        </message>
        <message>
            <location filename="../../app/core/findings.py" />
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
            <location filename="../../app/ui/panels/found.py" />
            <source>Shadow</source>
            <translation>阴影</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Shift + click</source>
            <translation>Shift + 点击</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the panel</source>
            <translation>显示或隐藏面板</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>Shrink mask</source>
            <translation>收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Side &amp;panel</source>
            <translation>侧边面板(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Size of the brush</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>Size of the picture</source>
            <translation>图片大小</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Navier–Stokes)</source>
            <translation>柔和 (Navier–Stokes)</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Soft (Telea)</source>
            <translation>柔和 (Telea)</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Stop the removal or give up the stroke</source>
            <translation>停止移除或放弃当前笔画</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Straight line from the last stroke; with Select: add</source>
            <translation>从上一笔画直线；使用“选择”时：添加</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>T&amp;hreads</source>
            <translation>线程(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take back the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off the mask</source>
            <translation>擦除蒙版</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take paint off; with Select: take a part away</source>
            <translation>擦除；使用“选择”时：去掉一部分</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Take the mask from a picture: white is removed</source>
            <translation>从图片载入蒙版：白色部分会被移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The card describes a network this version does not know.</source>
            <translation>卡片描述的网络是此版本不认识的。</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The card “{path}” is damaged; install Cleanplate again.</source>
            <translation>卡片“{path}”已损坏；请重新安装 Cleanplate。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The colours of the window. “As the system” follows the system while Cleanplate runs.</source>
            <translation>窗口的配色。“跟随系统”会在 Cleanplate 运行时随系统变化。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The diameter of the brush in pixels of the picture.</source>
            <translation>画笔直径，以图片像素为单位。</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The feather must be 0 pixels or more.</source>
            <translation>羽化必须为 0 像素或更多。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/core/decoding.py" />
            <source>The file holds %n pictures; only the first is opened and saved.</source>
            <translation>
                <numerusform>文件包含 %n 张图片；只打开并保存第一张。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the picture was worked on in smaller pieces.</source>
            <translation>显存不足，因此图片被分成更小的块处理。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>The graphics memory was too small, so the processor did the work; that takes longer.</source>
            <translation>显存不足，因此改由处理器完成；这样耗时更长。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The language of the window; it changes at once.</source>
            <translation>窗口的语言；立即生效。</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The mask ({mask}) and the picture ({picture}) must have the same size.</source>
            <translation>蒙版 ({mask}) 和图片 ({picture}) 的大小必须相同。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>The mask “{path}” is {size} pixels and the picture {wanted}; make them equal.</source>
            <translation>蒙版“{path}”为 {size} 像素，图片为 {wanted}；请使两者大小相同。</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>The most that the undo steps may take (older ones are forgotten; automatic: 512 MB), and the most that the network may take of the graphics memory (pictures are then filled in smaller pieces).</source>
            <translation>撤销步骤可占用的最大内存（更早的步骤会被丢弃；自动：512 MB），以及网络可占用的最大显存（此时图片会分成更小的块来填充）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>The network could not be loaded</source>
            <translation>无法加载网络</translation>
        </message>
        <message>
            <location filename="../../app/core/editor.py" />
            <source>The picture changed meanwhile, so the result was not used.</source>
            <translation>图片在此期间已更改，因此未采用结果。</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>The picture could not be turned into a {format} file.</source>
            <translation>无法将图片转换为 {format} 文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has 16 bits per colour; it is edited and saved with 8.</source>
            <translation>图片每种颜色为 16 位；将以 8 位编辑和保存。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>The picture has print colours (CMYK); it is edited and saved in RGB.</source>
            <translation>图片使用印刷色 (CMYK)；将以 RGB 编辑和保存。</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The picture must be 8-bit RGB, not {kind} of shape {shape}.</source>
            <translation>图片必须是 8 位 RGB，而不是形状为 {shape} 的 {kind}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>The picture was copied.</source>
            <translation>图片已复制。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file belongs to another network.</source>
            <translation>权重文件属于另一个网络。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” cannot be read: {reason}.</source>
            <translation>无法读取权重文件“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights file “{path}” was altered or damaged; install Cleanplate again.</source>
            <translation>权重文件“{path}”被改动或已损坏；请重新安装 Cleanplate。</translation>
        </message>
        <message>
            <location filename="../../models/cards.py" />
            <source>The weights “{name}” are not there: “{path}” is missing.</source>
            <translation>缺少权重“{name}”：找不到“{path}”。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>The weights “{name}” are of a network for something else.</source>
            <translation>权重“{name}”属于用于其他用途的网络。</translation>
        </message>
        <message>
            <location filename="../../inpainting/request.py" />
            <source>The whole picture is selected, so there is nothing left to fill it from.</source>
            <translation>整张图片都被选中，没有可用来填充的内容。</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
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
            <location filename="../../inpainting/detection/detector.py" />
            <source>There is no class “{name}”; choose from {known}.</source>
            <translation>没有类别“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../inpainting/devices.py" />
            <source>There is no device “{name}”; choose one of {known}.</source>
            <translation>没有设备“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is no file “{path}”.</source>
            <translation>没有文件“{path}”。</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>There is no folder “{folder}” to save in.</source>
            <translation>没有可供保存的文件夹“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/methods/__init__.py" />
            <source>There is no method “{name}”; choose one of {known}.</source>
            <translation>没有方法“{name}”；请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../app/ui/file_flow.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>剪贴板中没有图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>There is not enough memory for this. Close other programs or work on a smaller picture.</source>
            <translation>内存不足。请关闭其他程序，或处理较小的图片。</translation>
        </message>
        <message>
            <location filename="../../inpainting/engine.py" />
            <source>There is not enough memory to fill this picture; close other programs.</source>
            <translation>内存不足，无法填充此图片；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>There is not enough memory to open “{path}”.</source>
            <translation>内存不足，无法打开“{path}”。</translation>
        </message>
        <message>
            <location filename="../../inpainting/detection/segmenter.py" />
            <source>This detector finds classes only.</source>
            <translation>此检测器只能查找类别。</translation>
        </message>
        <message>
            <location filename="../../app/core/jobs.py" />
            <source>This did not work because of an unexpected error ({kind}). Nothing was changed.</source>
            <translation>由于意外错误 ({kind})，操作未成功。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>To &amp;mask</source>
            <translation>转为蒙版(&amp;M)</translation>
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
            <location filename="../../app/ui/actions.py" />
            <source>Turn what is chosen into mask, to refine it</source>
            <translation>将选中的对象转为蒙版以便修整</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs/prompts.py" />
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Use the whole screen</source>
            <translation>使用整个屏幕</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>Vehicle</source>
            <translation>车辆</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Version and licences</source>
            <translation>版本和许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Wheel, arrow keys</source>
            <translation>滚轮、方向键</translation>
        </message>
        <message>
            <location filename="../../app/core/settings/schema.py" />
            <source>Where the network runs. “Automatic” takes a graphics card if there is one that can be used.</source>
            <translation>网络在哪里运行。“自动”会在有可用显卡时使用显卡。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>You may not read “{path}”.</source>
            <translation>您没有权限读取“{path}”。</translation>
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
            <source>Zoom where the pointer is</source>
            <translation>在指针处缩放</translation>
        </message>
        <message>
            <location filename="../../app/core/filing.py" />
            <source>clean</source>
            <translation>已清理</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>maybe</source>
            <translation>可能</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk does not take files that large</source>
            <translation>磁盘不支持这么大的文件</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk is read-only</source>
            <translation>磁盘是只读的</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk quota is used up</source>
            <translation>磁盘配额已用完</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the disk reports an error</source>
            <translation>磁盘报告了错误</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is not valid</source>
            <translation>名称无效</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>the name is too long</source>
            <translation>名称太长</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>you may not write there</source>
            <translation>您没有权限写入该处</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files can be {longest} pixels long at most; choose PNG or TIFF.</source>
            <translation>{format} 文件的边长最多为 {longest} 像素；请选择 PNG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>{format} files cannot be transparent; transparent parts are saved white.</source>
            <translation>{format} 文件不支持透明；透明部分会保存为白色。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/status.py" />
            <source>{percent} % selected</source>
            <translation>已选择 {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/core/encoding.py" />
            <source>“{name}” names no format to save in; end the name in {known}.</source>
            <translation>“{name}”没有指明保存格式；请让名称以 {known} 结尾。</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” could not be saved: {reason}.</source>
            <translation>无法保存“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” has 32 bits per colour, which cannot be edited here.</source>
            <translation>“{path}”每种颜色为 32 位，无法在此编辑。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” holds colours of a kind ({mode}) that cannot be edited here.</source>
            <translation>“{path}”包含无法在此编辑的颜色类型 ({mode})。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is a folder, not a picture.</source>
            <translation>“{path}”是文件夹，不是图片。</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is a folder; give the name of a file.</source>
            <translation>“{path}”是文件夹；请给出文件名。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is damaged or cut short, so it cannot be opened.</source>
            <translation>“{path}”已损坏或不完整，无法打开。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is empty.</source>
            <translation>“{path}”是空文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not a picture that can be opened ({known}).</source>
            <translation>“{path}”不是可以打开的图片 ({known})。</translation>
        </message>
        <message>
            <location filename="../../models/checkpoint.py" />
            <source>“{path}” is not a weights file.</source>
            <translation>“{path}”不是权重文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is not an ordinary file, so it cannot be replaced.</source>
            <translation>“{path}”不是普通文件，无法替换。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is not an ordinary file.</source>
            <translation>“{path}”不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/atomic.py" />
            <source>“{path}” is read-only.</source>
            <translation>“{path}”是只读的。</translation>
        </message>
        <message>
            <location filename="../../app/core/decoding.py" />
            <source>“{path}” is too large: pictures of up to {most} megapixels can be opened.</source>
            <translation>“{path}”太大：最多可打开 {most} 百万像素的图片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/panels/found.py" />
            <source>≥ {percent} % certain: {shown} of {count}</source>
            <translation>置信度 ≥ {percent}%：{shown}/{count}</translation>
        </message>
    </context>
</TS>
