<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy without identity…</source>
        <translation>匿名化复制…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Adult height</source>
        <translation>成年身高预测</translation>
    </message>
    <message>
        <source>Chain: rotation-invariant → LBP → circular</source>
        <translation>串联：旋转不变 → LBP → 圆形</translation>
    </message>
    <message>
        <source>Choose model folder…</source>
        <translation>选择模型文件夹…</translation>
    </message>
    <message>
        <source>Circular LBP (16 points, radius 2)</source>
        <translation>圆形 LBP（16 点，半径 2）</translation>
    </message>
    <message>
        <source>Copy the reading as text</source>
        <translation>复制判读结果文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Grade by RUS-CHN</source>
        <translation>中华05 RUS-CHN 评分</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>LBP</source>
        <translation>LBP（3×3）</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>List of films</source>
        <translation>片列表</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新判读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判读结果</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>骨骼区域</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>向左旋转 90°</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>向右旋转 90°</translation>
    </message>
    <message>
        <source>Rotation-invariant LBP</source>
        <translation>旋转不变 LBP</translation>
    </message>
    <message>
        <source>Show the demo film</source>
        <translation>打开演示片</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>纹理叠加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What moved the age</source>
        <translation>对骨龄的影响</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>关注区域</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Best: mean of several looks</source>
        <translation>最准：多次观察取平均</translation>
    </message>
    <message>
        <source>Fast: one look</source>
        <translation>快速：单次观察</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>error {months} months, {seconds} s a film</source>
        <translation>误差 {months} 个月，每片 {seconds} 秒</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Reports of errors…</source>
        <translation>错误报告…</translation>
    </message>
    <message>
        <source>Licences of the parts…</source>
        <translation>组成部分的许可证…</translation>
    </message>
    <message>
        <source>Accept the age</source>
        <translation>采纳骨龄</translation>
    </message>
    <message>
        <source>Change the age…</source>
        <translation>修改骨龄…</translation>
    </message>
    <message>
        <source>Reject the reading…</source>
        <translation>不采纳本次判读…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史记录中查找</translation>
    </message>
    <message>
        <source>Import into the history…</source>
        <translation>导入历史记录…</translation>
    </message>
    <message>
        <source>Name in the records…</source>
        <translation>记录中的署名…</translation>
    </message>
    <message>
        <source>Selected region back to automatic</source>
        <translation>选中区域恢复自动定位</translation>
    </message>
    <message>
        <source>All regions back to automatic</source>
        <translation>全部区域恢复自动定位</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <source>Head of the report…</source>
        <translation>报告页眉…</translation>
    </message>
    <message>
        <source>Edit the report template…</source>
        <translation>编辑报告模板…</translation>
    </message>
    <message>
        <source>Patient's name in the file's name</source>
        <translation>文件名中包含患者姓名</translation>
    </message>
    <message>
        <source>Export the studies as a table…</source>
        <translation>将检查导出为表格…</translation>
    </message>
    <message>
        <source>Save the reports of the studies…</source>
        <translation>保存这些检查的报告…</translation>
    </message>
    <message>
        <source>Your readings against the machine's…</source>
        <translation>您的判读与机器对比…</translation>
    </message>
    <message>
        <source>Enter your own reading</source>
        <translation>输入您的判读</translation>
    </message>
    <message>
        <source>Read before the machine</source>
        <translation>先于机器判读</translation>
    </message>
    <message>
        <source>Brush Foundation: mean and spread of its children</source>
        <translation>Brush Foundation：该人群的均值与标准差</translation>
    </message>
    <message>
        <source>Greulich-Pyle: the age itself, spread of the Brush Foundation</source>
        <translation>Greulich-Pyle：均值取实际年龄，标准差取 Brush Foundation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>界面导览</translation>
    </message>
    <message>
        <source>Arrow with words</source>
        <translation>箭头标注</translation>
    </message>
    <message>
        <source>Automatic, for what is in view</source>
        <translation>按可见部分自动调窗</translation>
    </message>
    <message>
        <source>Copy the film as a picture</source>
        <translation>复制影像图片</translation>
    </message>
    <message>
        <source>Delete all marks of the film</source>
        <translation>删除本片全部标记</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量长度</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>测量角度</translation>
    </message>
    <message>
        <source>Name on pictures</source>
        <translation>图片上显示姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>文字注释</translation>
    </message>
    <message>
        <source>Save the film as a picture…</source>
        <translation>影像另存为图片…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>BONE AGE</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>BONE AGE, BEING READ AGAIN</source>
        <translation>骨龄（正在重新判读）</translation>
    </message>
    <message>
        <source>Enter the birth date to compare with the chronological age.</source>
        <translation>填写出生日期后可与实际年龄比较。</translation>
    </message>
    <message>
        <source>The sex is not known. Choose the age that applies.</source>
        <translation>性别未知，请选择适用的骨龄。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{percent} %: {span}</source>
        <translation>{percent}% 区间：{span}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加不透明度</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>纹理叠加</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme, language, model</source>
        <translation>主题、语言、模型</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>窗宽窗位</translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation>读片方式</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>计算引擎</translation>
    </message>
    <message>
        <source>Look of the report</source>
        <translation>报告样式</translation>
    </message>
    <message>
        <source>Reference of the SD score</source>
        <translation>SD 评分的参考标准</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
</context>
<context>
    <name>BoneCrop</name>
    <message>
        <source>The place of this bone is not known.</source>
        <translation>未定位到该骨。</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Accept the age (A), change it (C) or reject the reading (X). Ctrl+Z takes it back.</source>
        <translation>可采纳骨龄（A）、修改骨龄（C）或不采纳本次判读（X）。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Drop a film anywhere on the window. Drag for window and level, turn the wheel to zoom. This one was drawn by a program.</source>
        <translation>可将影像拖到窗口任意位置。按住左键拖动调节窗宽窗位，滚轮缩放。此片由程序绘制。</translation>
    </message>
    <message>
        <source>Every film that you open is kept here with its readings and your decisions. Ctrl+F searches.</source>
        <translation>打开过的每张影像连同判读结果和您的决定都保存在这里。Ctrl+F 检索。</translation>
    </message>
    <message>
        <source>F1 opens the help on what has the focus, ? shows all keys, Ctrl+, all settings.</source>
        <translation>F1 打开与当前位置有关的帮助，? 显示全部快捷键，Ctrl+, 打开全部设置。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The 11 regions of China-05, each with the months by which the age falls when it is hidden. H shows where the network looked.</source>
        <translation>中华05 的 11 个骨骼区域，各附遮挡该区域后骨龄降低的月数。按 H 显示网络关注之处。</translation>
    </message>
    <message>
        <source>The bone age with its interval and its distance from the usual. Correct the sex or the birth date above, and it follows.</source>
        <translation>骨龄及其区间、与参考值的偏差。更正上方的性别或出生日期后结果随之更新。</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>判读结果</translation>
    </message>
    <message>
        <source>The regions</source>
        <translation>骨骼区域</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step}/{steps}</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>Adult height by bone age (Bayley-Pinneau): {height}</source>
        <translation>按骨龄预测成年身高（Bayley-Pinneau）：{height}</translation>
    </message>
    <message>
        <source>Bone age by the network: {age} ({months})</source>
        <translation>网络判读骨龄：{age}（{months}）</translation>
    </message>
    <message>
        <source>Height by the parents (Tanner): {height}, {range}</source>
        <translation>遗传靶身高（Tanner）：{height}，范围 {range}</translation>
    </message>
    <message>
        <source>Height: {height}</source>
        <translation>现身高：{height}</translation>
    </message>
    <message>
        <source>RUS-CHN score: {total}, bone age {age}</source>
        <translation>中华05 RUS-CHN 评分 {total}，骨龄 {age}</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供科研使用，非医疗器械。</translation>
    </message>
    <message>
        <source>{percent} % interval: {low} to {high}</source>
        <translation>{percent}% 区间：{low} 至 {high}</translation>
    </message>
    <message>
        <source>Bone age, changed by the reader: {age} ({months})</source>
        <translation>骨龄（阅片医师修改）：{age}（{months}）</translation>
    </message>
    <message>
        <source>The reading of the network was rejected.</source>
        <translation>网络判读结果未被采纳。</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>Band: {low} to {high}</source>
        <translation>色带：{low} 至 {high}</translation>
    </message>
    <message>
        <source>Distribution over the one-year classes</source>
        <translation>各年龄组的概率分布</translation>
    </message>
    <message>
        <source>Line: bone age {age}</source>
        <translation>竖线：骨龄 {age}</translation>
    </message>
    <message>
        <source>Triangle: chronological age {age}</source>
        <translation>三角：实际年龄 {age}</translation>
    </message>
    <message>
        <source>y</source>
        <translation>岁</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF, BMP or WebP. Several films or a whole folder are welcome.</source>
        <translation>支持 DICOM、PNG、JPEG、TIFF、BMP、WebP，可一次拖入多张或整个文件夹。</translation>
    </message>
    <message>
        <source>Drop a hand film here</source>
        <translation>将手部 X 线片拖放到此处</translation>
    </message>
    <message>
        <source>LAST OPENED</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Show the demo film</source>
        <translation>打开演示片</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The copy cannot be written to {folder} ({detail}). Make room there, or choose another folder.</source>
        <translation>副本无法写入 {folder}（{detail}）。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>No hand was found on this film. Check that it is a hand in postero-anterior view.</source>
        <translation>未在此片上检出手部。请确认为手部后前位（正位）片。</translation>
    </message>
    <message>
        <source>Something went wrong. The film is unchanged; copy the details and report them.</source>
        <translation>出现意外错误，原片未被改动。请复制详细信息并反馈。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: {detail}.</source>
        <translation>配置无法使用：{detail}。</translation>
    </message>
    <message>
        <source>The film is burnt out: {percent} % of its regions is plain white. Export it again with all its grey levels, or take it anew.</source>
        <translation>影像过曝：区域内有 {percent} % 为纯白。请以完整灰阶重新导出，或重新摄片。</translation>
    </message>
    <message>
        <source>The film is too dark; steps of grey that it shows: {steps}. Export it again with all its grey levels, or take it anew.</source>
        <translation>影像过暗，仅显示 {steps} 级灰度。请以完整灰阶重新导出，或重新摄片。</translation>
    </message>
    <message>
        <source>The grades cannot be used: {detail}. Grade the bones anew.</source>
        <translation>评级无法使用：{detail}。请重新评级。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used ({detail}). Choose another model or install the program again.</source>
        <translation>{folder} 中的模型无法使用（{detail}）。请选择其他模型或重新安装程序。</translation>
    </message>
    <message>
        <source>The reading process stopped unexpectedly. It has been started again; try the film once more.</source>
        <translation>判读进程意外停止，现已重新启动。请再次判读此片。</translation>
    </message>
    <message>
        <source>The table {path} cannot be used: {detail}.</source>
        <translation>表格 {path} 无法使用：{detail}。</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name, or whether the drive is connected.</source>
        <translation>找不到文件 {path}。请检查文件名，或磁盘是否已连接。</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Choose another model folder or install the program again.</source>
        <translation>{folder} 中没有模型。请选择其他模型文件夹或重新安装程序。</translation>
    </message>
    <message>
        <source>{outside} of the 11 regions were not found on the film. Choose a film that shows the whole hand, from the fingertips to the wrist.</source>
        <translation>11 个区域中有 {outside} 个未在影像上找到。请选择从指尖到腕部完整显示手部的影像。</translation>
    </message>
    <message>
        <source>{path} declares {columns} × {rows} pixels, which its size cannot hold. Export the film again.</source>
        <translation>{path} 声明 {columns} × {rows} 像素，与文件大小不符。请重新导出此片。</translation>
    </message>
    <message>
        <source>{path} holds no radiograph ({what}). Choose the film itself.</source>
        <translation>{path} 不含 X 线影像（{what}）。请选择影像文件本身。</translation>
    </message>
    <message>
        <source>{path} holds {frames} frames. Export the hand film as a single image.</source>
        <translation>{path} 含 {frames} 帧。请将手部片导出为单帧影像。</translation>
    </message>
    <message>
        <source>{path} is cut short: {found_bytes} of {expected_bytes} bytes are there. Copy or export the film again.</source>
        <translation>{path} 不完整：应为 {expected_bytes} 字节，仅有 {found_bytes} 字节。请重新复制或导出。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Copy or export the film again.</source>
        <translation>{path} 已损坏（{detail}）。请重新复制或导出。</translation>
    </message>
    <message>
        <source>{path} is not a DICOM file or a picture that can be read. Export the film as DICOM or PNG.</source>
        <translation>{path} 不是可读取的 DICOM 或图像文件。请导出为 DICOM 或 PNG。</translation>
    </message>
    <message>
        <source>{path} is stored as {coding}, which cannot be decoded here. Export it uncompressed or as JPEG 2000.</source>
        <translation>{path} 的编码 {coding} 无法解码。请以无压缩或 JPEG 2000 格式导出。</translation>
    </message>
    <message>
        <source>A change of models is signed off with a name and a reason. Enter both.</source>
        <translation>更改模型须署名并说明理由。请填写这两项。</translation>
    </message>
    <message>
        <source>A part of the training ended unexpectedly ({detail}). Start it again; it goes on where it was.</source>
        <translation>训练的某一部分意外结束（{detail}）。请重新开始，将从中断处继续。</translation>
    </message>
    <message>
        <source>No model called {model} is installed. Choose one from the list of models.</source>
        <translation>没有安装名为 {model} 的模型。请从模型列表中选择。</translation>
    </message>
    <message>
        <source>The device that computes was lost ({detail}). Start the training again; it goes on where it was.</source>
        <translation>计算设备丢失（{detail}）。请重新开始训练，将从中断处继续。</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({detail}). Make room there, or check who may write.</source>
        <translation>无法将模型写入 {folder}（{detail}）。请在该处腾出空间，或检查写入权限。</translation>
    </message>
    <message>
        <source>The model {model} is the current one or came with the program. Only another model can be removed.</source>
        <translation>模型 {model} 是当前模型或随程序提供的模型。只能删除其他模型。</translation>
    </message>
    <message>
        <source>The model in {folder} has no network.onnx; without it only TensorFlow reads it, which is not installed. Choose another model or add the training component.</source>
        <translation>{folder} 中的模型没有 network.onnx；缺少它时只能由 TensorFlow 判读，而 TensorFlow 没有安装。请选择其他模型，或添加训练组件。</translation>
    </message>
    <message>
        <source>The part {part} has {films} films and needs {needed}. Add films, or change how they are divided.</source>
        <translation>“{part}”部分有 {films} 张影像，需要 {needed} 张。请增加影像或调整划分。</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. Make room and start the training again; it goes on where it was.</source>
        <translation>{folder} 空间不足。请腾出空间后重新开始训练，将从中断处继续。</translation>
    </message>
    <message>
        <source>{path} cannot be imported as a model ({detail}). Ask for the file again, or have the model exported again.</source>
        <translation>{path} 无法作为模型导入（{detail}）。请重新索取该文件，或请对方重新导出模型。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program ({written_by}). Use that version or a later one; nothing was changed.</source>
        <translation>{path} 由较新版本的程序（{written_by}）写入。请使用该版本或更新的版本；未作任何更改。</translation>
    </message>
    <message>
        <source>This needs the training component, which is not installed. Debian, Ubuntu: install the package boneage-desktop-trainer. Other Linux: unpack boneage-desktop-trainer-*.tar.xz over the program. Windows: run the installer again and tick Training. From source: python -m pip install -r requirements.lock</source>
        <translation>此功能需要训练组件，但尚未安装。Debian、Ubuntu：安装软件包 boneage-desktop-trainer。其他 Linux：将 boneage-desktop-trainer-*.tar.xz 解压到程序上。Windows：再次运行安装程序并勾选“训练”。源代码：python -m pip install -r requirements.lock</translation>
    </message>
    <message>
        <source>The study history in {folder} cannot be used ({detail}). Films can be read; nothing is kept meanwhile.</source>
        <translation>无法使用 {folder} 中的检查历史记录（{detail}）。影像仍可判读，但暂不保存记录。</translation>
    </message>
    <message>
        <source>Line {line} of the report template {path} cannot be filled in: {found} names nothing that is known. The template of the program is used; correct yours, or write $$ for a dollar sign.</source>
        <translation>报告模板 {path} 第 {line} 行无法填写：{found} 不是已知的名称。现使用程序自带的模板；请修改您的模板，若要写美元符号请写 $$。</translation>
    </message>
    <message>
        <source>The report template {path} lacks ${name}, which no report goes without. The template of the program is used; put ${name} back.</source>
        <translation>报告模板 {path} 缺少 ${name}，任何报告都不可没有它。现使用程序自带的模板；请把 ${name} 补回。</translation>
    </message>
    <message>
        <source>The report template {path} cannot be read ({detail}). The template of the program is used; save yours as UTF-8 text, or check who may read it.</source>
        <translation>无法读取报告模板 {path}（{detail}）。现使用程序自带的模板；请将您的模板保存为 UTF-8 文本，或检查读取权限。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another place, or check who may write there.</source>
        <translation>无法写入 {path}（{detail}）。请另选位置，或检查写入权限。</translation>
    </message>
</context>
<context>
    <name>FilmCanvas</name>
    <message>
        <source>Radiograph</source>
        <translation>X 线片</translation>
    </message>
</context>
<context>
    <name>FilmTexts</name>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>合成影像</translation>
    </message>
    <message>
        <source>W {width}  L {level}</source>
        <translation>窗宽 {width}  窗位 {level}</translation>
    </message>
    <message>
        <source>What moved the age, per cell</source>
        <translation>各处对骨龄的影响</translation>
    </message>
    <message>
        <source>Where the network looks</source>
        <translation>网络关注区域</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>已反相</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>share of attention</source>
        <translation>关注比例</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>已旋转 {degrees}°</translation>
    </message>
    <message>
        <source>zoom {percent} %</source>
        <translation>缩放 {percent}%</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} mm at the detector</source>
        <translation>{length} mm（探测器平面）</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} 月</translation>
    </message>
</context>
<context>
    <name>HeightPanel</name>
    <message>
        <source>ADULT HEIGHT BY BONE AGE</source>
        <translation>按骨龄预测成年身高</translation>
    </message>
    <message>
        <source>Bayley and Pinneau 1952, for bone ages by Greulich and Pyle; from a public transcription, not from the printed tables. In disease, and under treatment, such predictions fail.</source>
        <translation>Bayley-Pinneau 法（1952），适用于 Greulich-Pyle 骨龄；数值来自公开转录，未与原表核对。疾病状态或治疗期间，此类预测不可靠。</translation>
    </message>
    <message>
        <source>Enter the heights of both parents.</source>
        <translation>请输入父母双方身高。</translation>
    </message>
    <message>
        <source>Father, cm</source>
        <translation>父亲，cm</translation>
    </message>
    <message>
        <source>HEIGHT BY THE PARENTS</source>
        <translation>遗传靶身高</translation>
    </message>
    <message>
        <source>Height of the child on the day of the film, in cm</source>
        <translation>摄片当日儿童身高（cm）</translation>
    </message>
    <message>
        <source>Height of the father, in cm</source>
        <translation>父亲身高（cm）</translation>
    </message>
    <message>
        <source>Height of the mother, in cm</source>
        <translation>母亲身高（cm）</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>身高，cm</translation>
    </message>
    <message>
        <source>Mean of both parents, 13 cm apart by sex, ± 8.5 cm (Tanner 1970).</source>
        <translation>父母身高均值，男女校正 13 cm，± 8.5 cm（Tanner 1970）。</translation>
    </message>
    <message>
        <source>Mother, cm</source>
        <translation>母亲，cm</translation>
    </message>
    <message>
        <source>Not applicable: the sex is not known.</source>
        <translation>不适用：性别未知。</translation>
    </message>
    <message>
        <source>The tables state no spread.</source>
        <translation>原表未给出误差范围。</translation>
    </message>
    <message>
        <source>{percent} % of the adult height reached at a bone age of {age}; {table}.</source>
        <translation>骨龄 {age}时已达成年身高的 {percent}%；{table}。</translation>
    </message>
    <message>
        <source>{range} over the bone age's interval alone. The tables state no spread of their own.</source>
        <translation>仅计骨龄区间：{range}。原表未给出方法误差。</translation>
    </message>
    <message>
        <source>{range}: about 95 % of children</source>
        <translation>{range}：约 95% 儿童</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Forgot the password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供科研使用，非医疗器械。</translation>
    </message>
    <message>
        <source>The lock hides the screen; it encrypts nothing. Nobody can find the password again from what is kept. Who is signed in under this account of the system can quit, delete {file} and start the program again; films, history and settings stay as they are.</source>
        <translation>锁定只是遮住屏幕，并不加密任何内容。所保存的数据无法还原密码。以本系统账户登录者可退出程序，删除 {file}，再重新启动；影像、历史记录和设置均不受影响。</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>This is not the password. The next one is looked at in {seconds} s.</source>
        <translation>密码不正确。请在 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The reading process stopped and has been started again.</source>
        <translation>判读进程意外停止，已重新启动。</translation>
    </message>
    <message>
        <source>{folder} holds no films.</source>
        <translation>{folder} 中没有可读取的影像。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. A report was kept on this computer.</source>
        <translation>程序上次意外结束。报告已保存在本机。</translation>
    </message>
    <message>
        <source>Until then a changed setting lasts until the program is closed.</source>
        <translation>在此之前，更改的设置只保留到程序关闭。</translation>
    </message>
    <message>
        <source>No error was recorded on this computer.</source>
        <translation>本机没有错误记录。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>A window of the program is open and does not answer.</source>
        <translation>程序的一个窗口已打开，但没有响应。</translation>
    </message>
    <message>
        <source>No film was opened. Wait and try again, end the program that hangs, or go on in another window.</source>
        <translation>未打开任何影像。请稍候再试，结束无响应的程序，或在另一个窗口中继续。</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>打开另一个窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PasswordControl</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Take at least {count} characters.</source>
        <translation>请至少输入 {count} 个字符。</translation>
    </message>
    <message>
        <source>The password could not be kept; see whether the folder of the settings can be written.</source>
        <translation>密码无法保存，请检查设置文件夹是否可写。</translation>
    </message>
    <message>
        <source>The present password is not right, or it is too early for another try.</source>
        <translation>当前密码不正确，或尚未到可再次尝试的时间。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Birth date, as YYYY-MM-DD</source>
        <translation>出生日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>film of {date}</source>
        <translation>摄片 {date}</translation>
    </message>
    <message>
        <source>the film has no date</source>
        <translation>影像无检查日期</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age}</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>As the film says</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨窗</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>软组织窗</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>DISTRIBUTION OVER 19 YEARS</source>
        <translation>19 个年龄组的概率分布</translation>
    </message>
    <message>
        <source>{model} {version} on {device}, {seconds} s</source>
        <translation>{model} {version}，{device}，用时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>RegionStrip</name>
    <message>
        <source>Regions</source>
        <translation>骨骼区域</translation>
    </message>
</context>
<context>
    <name>RegionTile</name>
    <message>
        <source>{months} mo</source>
        <translation>{months} 月</translation>
    </message>
    <message>
        <source>{region}: {months} months</source>
        <translation>{region}：{months} 个月</translation>
    </message>
    <message>
        <source>{region}, placed by hand</source>
        <translation>{region}，手动定位</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>DP1</source>
        <translation>远节Ⅰ</translation>
    </message>
    <message>
        <source>DP3</source>
        <translation>远节Ⅲ</translation>
    </message>
    <message>
        <source>DP5</source>
        <translation>远节Ⅴ</translation>
    </message>
    <message>
        <source>MC1</source>
        <translation>掌骨Ⅰ</translation>
    </message>
    <message>
        <source>MC3</source>
        <translation>掌骨Ⅲ</translation>
    </message>
    <message>
        <source>MC5</source>
        <translation>掌骨Ⅴ</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>中节Ⅲ</translation>
    </message>
    <message>
        <source>MP5</source>
        <translation>中节Ⅴ</translation>
    </message>
    <message>
        <source>PP1</source>
        <translation>近节Ⅰ</translation>
    </message>
    <message>
        <source>PP3</source>
        <translation>近节Ⅲ</translation>
    </message>
    <message>
        <source>PP5</source>
        <translation>近节Ⅴ</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>桡骨</translation>
    </message>
    <message>
        <source>Ulna</source>
        <translation>尺骨</translation>
    </message>
</context>
<context>
    <name>RepairChips</name>
    <message>
        <source>Read the film again without this repair, or with it. Ctrl+Z takes that back.</source>
        <translation>不用或重新采用此项修正再次判读。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Boys and girls have scores of their own. Choose the sex.</source>
        <translation>男女评分不同，请选择性别。</translation>
    </message>
    <message>
        <source>By TW3-C: score {total}, {age}</source>
        <translation>TW3-C：评分 {total}，{age}</translation>
    </message>
    <message>
        <source>From public transcriptions of the tables, not from the printed standard.</source>
        <translation>数值来自公开转录，未与标准原著核对。</translation>
    </message>
    <message>
        <source>Missing: {bones}</source>
        <translation>未评：{bones}</translation>
    </message>
    <message>
        <source>More than a year apart: look at the film and the grades again.</source>
        <translation>相差超过 1 岁，请复核影像与评级。</translation>
    </message>
    <message>
        <source>RUS-CHN SCORE</source>
        <translation>中华05 RUS-CHN 评分</translation>
    </message>
    <message>
        <source>The score appears when all bones are graded.</source>
        <translation>13 块骨全部评级后给出评分。</translation>
    </message>
    <message>
        <source>{graded} of {all} bones graded</source>
        <translation>已评 {graded}/{all} 块骨</translation>
    </message>
    <message>
        <source>{months} months against the network's {age}</source>
        <translation>较网络骨龄 {age} 相差 {months} 个月</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter the child's height.</source>
        <translation>请输入儿童身高。</translation>
    </message>
    <message>
        <source>In the table, percentage and heights disagree at this bone age; the percentage was used.</source>
        <translation>该骨龄处原表百分比与身高不一致，此处采用百分比。</translation>
    </message>
    <message>
        <source>Not applicable: enter the birth date on the page Reading.</source>
        <translation>不适用：请在“结果”页输入出生日期。</translation>
    </message>
    <message>
        <source>Not applicable: there is no bone age by the reading.</source>
        <translation>不适用：尚无判读骨龄。</translation>
    </message>
    <message>
        <source>Not applicable: the sex is not known.</source>
        <translation>不适用：性别未知。</translation>
    </message>
    <message>
        <source>Not applicable: this table begins at a bone age of {first}.</source>
        <translation>不适用：该表自骨龄 {first} 起。</translation>
    </message>
    <message>
        <source>Not applicable: this table ends at a bone age of {last}.</source>
        <translation>不适用：该表止于骨龄 {last}。</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>{stage} 级</translation>
    </message>
    <message>
        <source>Stage {stage}: {points} points</source>
        <translation>{stage} 级：{points} 分</translation>
    </message>
    <message>
        <source>The percentage of this bone age breaks the order of the table; the middle of its neighbours was used.</source>
        <translation>该骨龄的百分比与表中顺序不符，改用相邻两值的中值。</translation>
    </message>
    <message>
        <source>The table leaves the percentage blank at this bone age; it was worked out from its heights.</source>
        <translation>原表该骨龄处百分比空缺，由表中身高推算。</translation>
    </message>
    <message>
        <source>table for a bone age ahead by a year or more</source>
        <translation>采用骨龄提前 1 岁及以上组</translation>
    </message>
    <message>
        <source>table for a bone age behind by a year or more</source>
        <translation>采用骨龄落后 1 岁及以上组</translation>
    </message>
    <message>
        <source>table for a bone age within a year of the chronological age</source>
        <translation>采用骨龄与实际年龄相差 1 岁以内组</translation>
    </message>
    <message>
        <source>younger than 1 year</source>
        <translation>不足 1 岁</translation>
    </message>
    <message>
        <source>{age} or older</source>
        <translation>{age}及以上</translation>
    </message>
    <message>
        <source>{height} cm</source>
        <translation>{height} cm</translation>
    </message>
    <message>
        <source>{low} to {high} cm</source>
        <translation>{low}–{high} cm</translation>
    </message>
</context>
<context>
    <name>ScoresPanel</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take all grades back; can be undone</source>
        <translation>清除全部评级，可撤销</translation>
    </message>
    <message>
        <source>↑ ↓ bone,  ← → or digits: stage,  Delete: not graded</source>
        <translation>↑ ↓ 选骨，← → 或数字键定级，Delete 清除</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>100 % is the size that the system gives to its own texts.</source>
        <translation>100 % 即系统文字的大小。</translation>
    </message>
    <message>
        <source>A picture beside these lines; empty for none.</source>
        <translation>显示在抬头文字旁的图片；留空则不显示。</translation>
    </message>
    <message>
        <source>After so many minutes without a key or the mouse in this program; needs a password.</source>
        <translation>在本程序中无键盘或鼠标操作达到所选分钟数后锁定；须先设置密码。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>At 100 % the texture covers the film.</source>
        <translation>100 % 时纹理完全覆盖影像。</translation>
    </message>
    <message>
        <source>Both give the same age but for rounding; automatic takes the one that suits here.</source>
        <translation>两者骨龄仅有舍入差别；自动则选用适合本机的一种。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Column of the reading</source>
        <translation>结果栏</translation>
    </message>
    <message>
        <source>Dark for a dark reading room, light for a bright office.</source>
        <translation>深色适合昏暗的阅片室，浅色适合明亮的办公室。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>计算引擎</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Films opened last</source>
        <translation>最近打开的影像</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>报告抬头</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>List of films</source>
        <translation>片列表</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Logo of the report</source>
        <translation>报告徽标</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>记录中的署名</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加不透明度</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Password of the lock</source>
        <translation>锁定密码</translation>
    </message>
    <message>
        <source>Patient's name in the file's name</source>
        <translation>文件名含患者姓名</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Read before the machine</source>
        <translation>先于机器判读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Reference of the SD score</source>
        <translation>SD 评分的参考</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>骨骼区域</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Restore the default: {label}</source>
        <translation>恢复默认值：{label}</translation>
    </message>
    <message>
        <source>Template of the report</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Texts, help pages and numbers follow it at once.</source>
        <translation>界面文字、帮助和数字格式立即随之改变。</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>纹理叠加</translation>
    </message>
    <message>
        <source>The age of the network is shown once you have entered your own.</source>
        <translation>您填写自己的骨龄之后才显示网络的骨龄。</translation>
    </message>
    <message>
        <source>The children with whom the bone age is compared.</source>
        <translation>与骨龄作比较的儿童人群。</translation>
    </message>
    <message>
        <source>The codes of local texture (LBP) laid over the film.</source>
        <translation>叠加在影像上的局部纹理编码（LBP）。</translation>
    </message>
    <message>
        <source>The column on the left with the films and the history.</source>
        <translation>左侧的影像列表与历史栏。</translation>
    </message>
    <message>
        <source>The column on the right with the age, the grades and the heights.</source>
        <translation>右侧显示骨龄、等级和身高的一栏。</translation>
    </message>
    <message>
        <source>The empty window offers them by file name; without it the names kept are deleted.</source>
        <translation>空窗口按文件名列出它们；关闭时删除已保存的文件名。</translation>
    </message>
    <message>
        <source>What stands in a report and in which order; your own copy can be changed.</source>
        <translation>报告中有哪些内容及其顺序；可修改您自己的副本。</translation>
    </message>
    <message>
        <source>The history and the audit log name you so; empty for the name of the system.</source>
        <translation>历史记录和审计日志以此署名；留空则用系统用户名。</translation>
    </message>
    <message>
        <source>The lines at the top: hospital, department, telephone.</source>
        <translation>报告顶部的文字：医院、科室、电话。</translation>
    </message>
    <message>
        <source>The lock hides the window (Ctrl+L) and is there when the program starts. It does not encrypt anything.</source>
        <translation>锁定会遮住窗口（Ctrl+L），程序启动时也处于锁定状态。它不加密任何内容。</translation>
    </message>
    <message>
        <source>The model that reads the films; empty for the one that came with the program.</source>
        <translation>用于判读的模型；留空则用随程序提供的模型。</translation>
    </message>
    <message>
        <source>The outlines of the 11 regions on the film.</source>
        <translation>影像上 11 个骨骼区域的轮廓。</translation>
    </message>
    <message>
        <source>The window and level with which films are shown that are opened from now on.</source>
        <translation>此后打开的影像所用的窗宽窗位。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation>读片方式</translation>
    </message>
    <message>
        <source>What accuracy costs in time; a film is read so when it is read again (F5).</source>
        <translation>准确度与用时的取舍；影像在重新判读（F5）时按此进行。</translation>
    </message>
    <message>
        <source>Where the network looked for a region, or what in it moved the age.</source>
        <translation>网络在何处寻找骨骼区域，或其中何处影响了骨龄。</translation>
    </message>
    <message>
        <source>Whether the file of a saved report is named after the patient.</source>
        <translation>保存的报告文件是否以患者姓名命名。</translation>
    </message>
    <message>
        <source>Window of a new film</source>
        <translation>新影像的窗宽窗位</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Name on pictures</source>
        <translation>图片上显示姓名</translation>
    </message>
    <message>
        <source>The patient’s name below films that are copied or saved as pictures.</source>
        <translation>复制或保存影像图片时，在图下注明患者姓名。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>没有符合的设置。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>RUS-CHN</source>
        <translation>中华05</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>Not graded. Choose a stage, or point at one to read how it is recognised.</source>
        <translation>尚未评级。请选择等级；指向某一等级可查看其识别要点。</translation>
    </message>
    <message>
        <source>This bone is none of the 11 regions; its place is estimated from its neighbours.</source>
        <translation>该骨不在 11 个区域内，位置由相邻区域推算。</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>score</source>
        <translation>分值</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>not graded</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Choose model folder…</source>
        <translation>选择模型文件夹…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法判读</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无可用模型</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未判读</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>正在打开影像</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>仍然判读</translation>
    </message>
    <message>
        <source>This takes a few seconds after the start. The film can be used.</source>
        <translation>启动后需数秒，期间可正常阅片。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Films to read: {count}</source>
        <translation>待判读：{count} 张</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无可用模型</translation>
    </message>
    <message>
        <source>Preparing the model, {seconds} s</source>
        <translation>正在加载模型，{seconds} 秒</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供科研使用，非医疗器械。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止判读</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>Films of this session</source>
        <translation>本次打开的影像</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>按姓名或文件名检索</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Name, number, file or date</source>
        <translation>姓名、编号、文件或日期</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+{size} SD ({reference})</source>
        <translation>较实际年龄超前 {size} SD（{reference}）</translation>
    </message>
    <message>
        <source>A repair was taken back; the film was read without it.</source>
        <translation>已撤销一项修正，影像未经该修正判读。</translation>
    </message>
    <message>
        <source>A right hand, or a mirrored film; the standard is of left hands.</source>
        <translation>右手，或为镜像影像；标准以左手为准。</translation>
    </message>
    <message>
        <source>Below 24 months the training films are few; treat the age with care.</source>
        <translation>24 个月以下训练样本很少，骨龄结果请谨慎参考。</translation>
    </message>
    <message>
        <source>Coding not supported</source>
        <translation>编码不支持</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法判读</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>Damaged header</source>
        <translation>文件头损坏</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>File is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Film burnt out</source>
        <translation>影像过曝</translation>
    </message>
    <message>
        <source>Film too dark</source>
        <translation>影像过暗</translation>
    </message>
    <message>
        <source>Hand cut off</source>
        <translation>手部不完整</translation>
    </message>
    <message>
        <source>Holds no radiograph</source>
        <translation>不含 X 线影像</translation>
    </message>
    <message>
        <source>Inverted for the reading</source>
        <translation>判读时已反相</translation>
    </message>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Much of the hand is cut off; it was read because you asked for it.</source>
        <translation>手部大部分未包括在片内；系应您的要求判读。</translation>
    </message>
    <message>
        <source>No hand found</source>
        <translation>未检出手部</translation>
    </message>
    <message>
        <source>Not a film</source>
        <translation>不是影像文件</translation>
    </message>
    <message>
        <source>Not inverted for the reading</source>
        <translation>判读时未反相</translation>
    </message>
    <message>
        <source>Not mirrored for the reading</source>
        <translation>判读时未镜像</translation>
    </message>
    <message>
        <source>Not turned for the reading</source>
        <translation>判读时未旋转</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>正在打开影像</translation>
    </message>
    <message>
        <source>Parts of the bones are plain white; the age may be off.</source>
        <translation>部分骨骼呈纯白，骨龄可能不准。</translation>
    </message>
    <message>
        <source>Read as a film of one hand</source>
        <translation>按单手影像判读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在判读</translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation>判读中断</translation>
    </message>
    <message>
        <source>Right hand, mirrored for the reading</source>
        <translation>右手，判读时已镜像</translation>
    </message>
    <message>
        <source>Something whiter than bone lies over the hand, such as metal.</source>
        <translation>手部上方有比骨更白的物体，例如金属。</translation>
    </message>
    <message>
        <source>The bones are almost or fully grown; how old a grown hand is cannot be read.</source>
        <translation>骨骼已接近或完全发育成熟；成熟手的骨龄无法判读。</translation>
    </message>
    <message>
        <source>The film holds few steps of grey; the age may be off.</source>
        <translation>影像灰度级数很少，骨龄可能不准。</translation>
    </message>
    <message>
        <source>The film's file names the other hand. Check the side.</source>
        <translation>影像文件所记为另一侧手，请核对左右。</translation>
    </message>
    <message>
        <source>Two hands on the film, one was read</source>
        <translation>片中有双手，仅判读其中一只</translation>
    </message>
    <message>
        <source>Drawn by a program: this age only shows what a reading looks like.</source>
        <translation>此片由程序绘制，所示骨龄仅用于演示判读界面。</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>多帧影像</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Some regions lie outside the film; the hand may be cut off.</source>
        <translation>部分骨骼区域超出影像范围，手部可能未完整摄入。</translation>
    </message>
    <message>
        <source>This may not be a hand; it was read because you asked for it.</source>
        <translation>此片可能不是手部，系按您的要求判读。</translation>
    </message>
    <message>
        <source>Turned upright for the reading</source>
        <translation>判读时已旋正</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>骨龄提前</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>骨龄落后</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常范围</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已判读</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在判读</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未予判读</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years}岁{months}个月</translation>
    </message>
    <message>
        <source>−{size} SD ({reference})</source>
        <translation>较实际年龄落后 {size} SD（{reference}）</translation>
    </message>
    <message>
        <source>Regions were placed by hand; the age rests on them.</source>
        <translation>部分区域为手动定位，骨龄据此得出。</translation>
    </message>
    <message>
        <source>This model reads regions only where it finds them; those placed by hand were left out.</source>
        <translation>此模型只能判读其自动定位的区域，手动定位未被采用。</translation>
    </message>
    <message>
        <source>The regions of this model cannot be moved; write its network.onnx anew with boneage-desktop export.</source>
        <translation>此模型的区域不能移动；请用 boneage-desktop export 重新导出其 network.onnx。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check the films</source>
        <translation>检查影像</translation>
    </message>
    <message>
        <source>FILMS OF A FINDING</source>
        <translation>问题影像</translation>
    </message>
    <message>
        <source>Finds inverted, mirrored and rotated films, two hands, and films without a hand</source>
        <translation>查找反相、镜像、旋转、双手及无手部的影像</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>保留所选</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>排除所选</translation>
    </message>
    <message>
        <source>Look at the hands</source>
        <translation>检查手部体位</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>数据划分</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>What is odd is listed, and left out or kept as you say. The locked test is never learned from.</source>
        <translation>问题逐项列出，由您决定排除或保留。锁定测试集永不参与学习。</translation>
    </message>
    <message>
        <source>{count} FILMS IN USE, BY YEARS OF AGE</source>
        <translation>采用 {count} 张，按骨龄（岁）分布</translation>
    </message>
</context>
<context>
    <name>CheckUpStep</name>
    <message>
        <source>Before any training: is it needed?</source>
        <translation>训练之前：是否有必要？</translation>
    </message>
    <message>
        <source>Calibrate only</source>
        <translation>仅校准</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>Check the present model</source>
        <translation>评估当前模型</translation>
    </message>
    <message>
        <source>Check-up of the present model</source>
        <translation>当前模型评估</translation>
    </message>
    <message>
        <source>Films that could not be read: {count}</source>
        <translation>无法判读：{count} 张</translation>
    </message>
    <message>
        <source>Read on films it never saw. Error is the mean distance from the label, bias its direction.</source>
        <translation>在模型从未见过的影像上判读。误差为与标注的平均绝对差，偏倚表示其方向。</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <translation>停止评估</translation>
    </message>
    <message>
        <source>The present model reads the locked part. Nothing is changed by it.</source>
        <translation>用当前模型判读锁定测试集，不作任何更改。</translation>
    </message>
    <message>
        <source>There and needed: {missing}.</source>
        <translation>现有 / 需要：{missing}。</translation>
    </message>
    <message>
        <source>Too few films for a check-up to be sure</source>
        <translation>影像过少，评估结果不可靠</translation>
    </message>
    <message>
        <source>{model} {version} ON THE LOCKED TEST</source>
        <translation>{model} {version} 锁定测试集结果</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>ALL CHOICES OF THE LAST RUN, TO LOOK UP</source>
        <translation>上次训练的全部参数（供查阅）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>In TOML. What is not written here stays as the way chosen has it.</source>
        <translation>TOML 格式。未写明者沿用所选方案的设置。</translation>
    </message>
    <message>
        <source>Not understood: {detail}</source>
        <translation>无法解析：{detail}</translation>
    </message>
    <message>
        <source>WHAT DIFFERS FROM THE WAY CHOSEN</source>
        <translation>与所选方案不同的参数</translation>
    </message>
    <message>
        <source>What differs from the way chosen</source>
        <translation>与所选方案不同的参数</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Boys are</source>
        <translation>男为</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>骨龄单位</translation>
    </message>
    <message>
        <source>girls are</source>
        <translation>女为</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>岁</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>It reads worse here: {groups}.</source>
        <translation>以下分组的判读变差：{groups}。</translation>
    </message>
    <message>
        <source>Both models read the same locked films. Below zero the new one is better.</source>
        <translation>两个模型判读同一组锁定影像，差值小于零表示新模型更好。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Compare and install</source>
        <translation>比较与安装</translation>
    </message>
    <message>
        <source>DIFFERENCE OF THE ERROR, MONTHS</source>
        <translation>误差之差（月）</translation>
    </message>
    <message>
        <source>Error {difference} months ({low} to {high}) on {films} films.</source>
        <translation>{films} 张影像上误差变化 {difference} 个月（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较的模型</translation>
    </message>
    <message>
        <source>Reading the locked films with both models</source>
        <translation>正在用两个模型判读锁定影像</translation>
    </message>
    <message>
        <source>Train a model first; the comparison follows by itself.</source>
        <translation>请先训练模型，完成后自动比较。</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>在列表中选用</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>{count} FILMS WORSE BY OVER 6 MONTHS</source>
        <translation>误差增大超过 6 个月：{count} 张</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Films by age and sex</source>
        <translation>按骨龄与性别统计</translation>
    </message>
    <message>
        <source>{year} years</source>
        <translation>{year} 岁</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>error (MAE), months</source>
        <translation>误差（MAE，月）</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>within 1 year, %</source>
        <translation>1 岁以内（%）</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>CSV or XLSX; without one, the ages of the DICOM headers are taken</source>
        <translation>CSV 或 XLSX；未提供时采用 DICOM 文件头中的年龄</translation>
    </message>
    <message>
        <source>Choose the folder of films</source>
        <translation>选择影像文件夹</translation>
    </message>
    <message>
        <source>Choose the table of ages</source>
        <translation>选择骨龄表格</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>DICOM or pictures, in folders as they are</source>
        <translation>DICOM 或图像，可含多级子文件夹</translation>
    </message>
    <message>
        <source>Drop the folder of films</source>
        <translation>将影像文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Drop the table of ages</source>
        <translation>将骨龄表格拖放到此处</translation>
    </message>
    <message>
        <source>Films stay where they are and are only read. Nothing leaves this computer. Research use only.</source>
        <translation>影像保留原处，仅读取；数据不离开本机。仅供科研使用。</translation>
    </message>
    <message>
        <source>Looking at the files, {percent} %</source>
        <translation>正在读取文件，{percent}%</translation>
    </message>
    <message>
        <source>No row fits a film yet. Choose the column that names the films.</source>
        <translation>表格与影像尚无法对应。请选择标明影像编号的列。</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The films appear here once a folder is given.</source>
        <translation>选择文件夹后，影像显示于此。</translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation>各列含义</translation>
    </message>
    <message>
        <source>Your films and their ages</source>
        <translation>本地影像与骨龄</translation>
    </message>
    <message>
        <source>{count} FILMS</source>
        <translation>{count} 张影像</translation>
    </message>
    <message>
        <source>{count} files, {films} of them films</source>
        <translation>{count} 个文件，其中影像 {films} 张</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows fit a film, {key}.</source>
        <translation>{rows} 行中有 {matched} 行与影像对应（{key}）。</translation>
    </message>
</context>
<context>
    <name>DifferencesTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原</translation>
    </message>
    <message>
        <source>← new is better     worse →</source>
        <translation>← 新模型更好     更差 →</translation>
    </message>
</context>
<context>
    <name>ExampleView</name>
    <message>
        <source>read {read}, labelled {labelled}</source>
        <translation>判读 {read}，标注 {labelled}</translation>
    </message>
    <message>
        <source>{error} months off</source>
        <translation>相差 {error} 个月</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏倚</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>In interval</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Within 1 year</source>
        <translation>1 岁以内</translation>
    </message>
    <message>
        <source>Error, months</source>
        <translation>误差（月）</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>HistogramsView</name>
    <message>
        <source>head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>骨骼区域</translation>
    </message>
    <message>
        <source>{part}: biases</source>
        <translation>{part}：偏置</translation>
    </message>
    <message>
        <source>{part}: weights</source>
        <translation>{part}：权重</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>全手</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>仍要安装</translation>
    </message>
    <message>
        <source>It becomes the model that reads. Any earlier one is one click away.</source>
        <translation>安装后用于判读，可随时一键恢复任一旧模型。</translation>
    </message>
    <message>
        <source>It is not proposed. It can be installed all the same; the reason is kept with it.</source>
        <translation>不建议安装此模型。仍可安装，理由将一并记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>Check-up</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Films without a patient each count as one of their own.</source>
        <translation>未标明患者的影像各视为一名患者。</translation>
    </message>
    <message>
        <source>Patients are divided, never their films.</source>
        <translation>按患者划分，同一患者的影像不拆分。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>enough films</source>
        <translation>数量足够</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Too few: {missing}</source>
        <translation>数量不足：{missing}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>CURVES</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Training, round {round} of {rounds}</source>
        <translation>训练中，第 {round} / {rounds} 轮</translation>
    </message>
    <message>
        <source>WEIGHTS AND BIASES</source>
        <translation>权重与偏置</translation>
    </message>
    <message>
        <source>{speed} films/s</source>
        <translation>{speed} 张/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>VALIDATION FILMS: ORANGE OLDER, BLUE YOUNGER</source>
        <translation>验证影像：橙色偏大，蓝色偏小</translation>
    </message>
    <message>
        <source>{count} GB of memory</source>
        <translation>内存 {count} GB</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Read against labelled age</source>
        <translation>判读骨龄与标注骨龄对照</translation>
    </message>
    <message>
        <source>labelled age (years)</source>
        <translation>标注骨龄（岁）</translation>
    </message>
    <message>
        <source>read (years)</source>
        <translation>判读骨龄（岁）</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Choose another training, or begin a new one</source>
        <translation>选择其他训练项目，或新建</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>训练项目</translation>
    </message>
</context>
<context>
    <name>TrainStep</name>
    <message>
        <source>A training can go on</source>
        <translation>有训练可以继续</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Learns from {train} films, calibrates on {calibration}, and is then compared with the present model on {holdout} locked films. Nothing is installed by it.</source>
        <translation>用 {train} 张影像学习，{calibration} 张校准，随后在 {holdout} 张锁定影像上与当前模型比较。训练本身不会安装任何模型。</translation>
    </message>
    <message>
        <source>Measure the times</source>
        <translation>测算用时</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>已暂停，学习结果已保留。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Reading films goes on meanwhile. A pause, a crash or a power cut loses at most one round.</source>
        <translation>训练期间可照常判读。暂停、崩溃或断电最多损失一轮。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly. What was learned up to the last round is kept; continue.</source>
        <translation>训练进程意外结束。截至上一轮的学习结果已保留，可继续训练。</translation>
    </message>
    <message>
        <source>The training stopped</source>
        <translation>训练已中断</translation>
    </message>
    <message>
        <source>Times a few steps of each way on this device</source>
        <translation>在本机对各方案试运行数步以测算用时</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Trained. The comparison tells whether it is better.</source>
        <translation>训练完成。是否更好，以比较结果为准。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>“{preset}” was under way when the program ended. All rounds that were done are kept.</source>
        <translation>程序退出时“{preset}”正在进行。已完成的各轮均已保留。</translation>
    </message>
    <message>
        <source>Ends with this round; the best round so far becomes the model</source>
        <translation>本轮结束后停止，以目前最佳轮次作为模型</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不继续</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>A calibration is enough</source>
        <translation>校准即可</translation>
    </message>
    <message>
        <source>A line for each sex explains most of the error. It takes seconds; training would add little.</source>
        <translation>按性别各作一次线性校正即可解释大部分误差，仅需数秒；继续训练获益很小。</translation>
    </message>
    <message>
        <source>Age taken from the header</source>
        <translation>年龄取自文件头</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At least one part is smaller than it should be; take the figures as a first look.</source>
        <translation>至少有一部分数量不足，结果仅供初步参考。</translation>
    </message>
    <message>
        <source>Calibrate only</source>
        <translation>仅校准</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Compare and install</source>
        <translation>比较与安装</translation>
    </message>
    <message>
        <source>Count each film as a patient</source>
        <translation>每张影像视为一名患者</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Error and bias are no worse than on the films it was tested on. Training is unlikely to gain.</source>
        <translation>误差与偏倚不差于其测试集结果，训练不太可能获益。</translation>
    </message>
    <message>
        <source>Film without a label</source>
        <translation>影像无标注</translation>
    </message>
    <message>
        <source>Impossible age</source>
        <translation>年龄不合理</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Label that fits several films</source>
        <translation>标注对应多张影像</translation>
    </message>
    <message>
        <source>Label without a film</source>
        <translation>标注无影像</translation>
    </message>
    <message>
        <source>Labels that contradict each other</source>
        <translation>标注相互矛盾</translation>
    </message>
    <message>
        <source>Last layers</source>
        <translation>末端层</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Locked test</source>
        <translation>锁定测试</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Measuring the new model</source>
        <translation>正在评测新模型</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Months and years may be mixed up</source>
        <translation>月与岁可能混淆</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>论文网络</translation>
    </message>
    <message>
        <source>New model from nothing</source>
        <translation>从零训练新模型</translation>
    </message>
    <message>
        <source>No difference could be shown</source>
        <translation>未显示差异</translation>
    </message>
    <message>
        <source>No hand found</source>
        <translation>未检出手部</translation>
    </message>
    <message>
        <source>Not a hand by its header</source>
        <translation>文件头标明非手部</translation>
    </message>
    <message>
        <source>Patient id that several children may share</source>
        <translation>患者编号可能为多人共用</translation>
    </message>
    <message>
        <source>Preparing the films</source>
        <translation>正在预处理影像</translation>
    </message>
    <message>
        <source>Reading the locked films</source>
        <translation>正在判读锁定影像</translation>
    </message>
    <message>
        <source>Reading what the frozen layers see</source>
        <translation>正在提取冻结层特征</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Row of the table not understood</source>
        <translation>表格行无法识别</translation>
    </message>
    <message>
        <source>Seeing how each hand lies</source>
        <translation>正在检查手部体位</translation>
    </message>
    <message>
        <source>Sex differs from the header</source>
        <translation>性别与文件头不符</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Shifts the ages by a line for each sex and refits the intervals. From about 100 films.</source>
        <translation>按性别各作线性校正并重估区间。约需 100 张以上。</translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation>正在启动训练进程</translation>
    </message>
    <message>
        <source>Starts again from random weights. Only with many thousand films and, better, a GPU.</source>
        <translation>从随机权重开始。需数千张影像，最好有 GPU。</translation>
    </message>
    <message>
        <source>Teaches everything but where the regions are, gently. From about 1,000 films.</source>
        <translation>除骨骼区域定位外，整体微调。约需 1000 张以上。</translation>
    </message>
    <message>
        <source>Teaches only the part that turns what is seen into an age. From about 260 films.</source>
        <translation>仅训练由特征推出骨龄的部分。约需 260 张以上，较稳妥。</translation>
    </message>
    <message>
        <source>The interval of the difference contains zero. There is no reason to install the new model.</source>
        <translation>差值区间包含零，没有理由安装新模型。</translation>
    </message>
    <message>
        <source>The interval of the difference lies above zero. Keep the present model.</source>
        <translation>差值区间大于零，请保留当前模型。</translation>
    </message>
    <message>
        <source>The interval of the difference lies below zero on the locked test.</source>
        <translation>在锁定测试集上，差值区间小于零。</translation>
    </message>
    <message>
        <source>The model reads your films as well as its own</source>
        <translation>模型在本地影像上的表现与其测试集相当</translation>
    </message>
    <message>
        <source>The new model is better on your films</source>
        <translation>新模型在本地影像上更好</translation>
    </message>
    <message>
        <source>The new model is worse on your films</source>
        <translation>新模型在本地影像上更差</translation>
    </message>
    <message>
        <source>The same film twice</source>
        <translation>重复影像</translation>
    </message>
    <message>
        <source>The same id on several rows</source>
        <translation>多行编号相同</translation>
    </message>
    <message>
        <source>There is an error that a calibration does not explain. Start with the last layers.</source>
        <translation>存在校准无法解释的误差，建议先训练末端层。</translation>
    </message>
    <message>
        <source>Timing a few steps</source>
        <translation>正在测算用时</translation>
    </message>
    <message>
        <source>Too few films to be sure</source>
        <translation>影像过少，结论不可靠</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training may gain</source>
        <translation>训练可能获益</translation>
    </message>
    <message>
        <source>Two hands on a film</source>
        <translation>一片双手</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>by the accession number</source>
        <translation>按检查号</translation>
    </message>
    <message>
        <source>by the instance UID</source>
        <translation>按实例 UID</translation>
    </message>
    <message>
        <source>by the name of the file</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>by the name of the folder</source>
        <translation>按文件夹名</translation>
    </message>
    <message>
        <source>by the patient id of the header</source>
        <translation>按文件头患者编号</translation>
    </message>
    <message>
        <source>zh05_dl_resnet50 of Guo et al. 2022, to compare with. It cannot be installed.</source>
        <translation>Guo 等 2022 年的 zh05_dl_resnet50，仅供对照，不可安装。</translation>
    </message>
    <message>
        <source>{bounds} years</source>
        <translation>{bounds} 岁</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>Starting the training</source>
        <translation>正在开始训练</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>A training can go on</source>
        <translation>有训练可以继续</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>查看训练</translation>
    </message>
</context>
<context>
    <name>TrainingWizard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Give a folder of films first.</source>
        <translation>请先选择影像文件夹。</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>No film with a label is in use.</source>
        <translation>没有可用的已标注影像。</translation>
    </message>
    <message>
        <source>The comparison is ready.</source>
        <translation>比较已完成。</translation>
    </message>
    <message>
        <source>The training process stopped and has been started again; it goes on.</source>
        <translation>训练进程曾意外停止，现已重新启动并继续。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} films in use</source>
        <translation>采用 {count} 张</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>From a file; its sums are checked and no code in it is run</source>
        <translation>从文件导入；校验哈希，不运行其中任何代码</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>MODELS OF THIS COMPUTER</source>
        <translation>本机模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>made for another version of the program</source>
        <translation>适用于其他版本的程序</translation>
    </message>
    <message>
        <source>reads now</source>
        <translation>当前使用</translation>
    </message>
</context>
<context>
    <name>TrainerMissingView</name>
    <message>
        <source>Training is not installed</source>
        <translation>尚未安装训练功能</translation>
    </message>
    <message>
        <source>Films are read without it. Training on local films needs TensorFlow, which is large and installed apart.</source>
        <translation>没有它也能判读影像。用本地影像训练需要 TensorFlow，它体积较大，单独安装。</translation>
    </message>
    <message>
        <source>Then start the program again.</source>
        <translation>然后重新启动程序。</translation>
    </message>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian、Ubuntu</translation>
    </message>
    <message>
        <source>Install the package boneage-desktop-trainer of the same version.</source>
        <translation>安装相同版本的软件包 boneage-desktop-trainer。</translation>
    </message>
    <message>
        <source>Other Linux</source>
        <translation>其他 Linux</translation>
    </message>
    <message>
        <source>Unpack boneage-desktop-trainer-….tar.xz of the same version where the program was unpacked.</source>
        <translation>将相同版本的 boneage-desktop-trainer-….tar.xz 解压到程序所在的位置。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Run the installer again and tick "Training on local films".</source>
        <translation>再次运行安装程序，勾选“用本地影像训练”。</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>源代码</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>不采纳…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Decided age, months</source>
        <translation>确定的骨龄，月</translation>
    </message>
    <message>
        <source>Decided age, years</source>
        <translation>确定的骨龄，岁</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accepted: {age}</source>
        <translation>已采纳：{age}</translation>
    </message>
    <message>
        <source>Changed to {age}</source>
        <translation>已修改为 {age}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未采纳</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Import: {new} new films, {known} known, {failed} could not be opened.</source>
        <translation>导入完成：新增影像 {new} 幅，已有 {known} 幅，无法打开 {failed} 幅。</translation>
    </message>
    <message>
        <source>The study history was damaged. The last backup was taken: {studies} studies; the file is kept as {file}.</source>
        <translation>检查历史记录已损坏，现采用最近一次备份，共 {studies} 项检查；损坏的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>The study history was damaged. {studies} studies could be read; the damaged file is kept as {file}.</source>
        <translation>检查历史记录已损坏，已恢复 {studies} 项检查；损坏的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已判读</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Import a folder of films into the history</source>
        <translation>将影像文件夹导入历史记录</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>记录中的署名</translation>
    </message>
    <message>
        <source>The history and the audit log name you so; empty for the name of the system.</source>
        <translation>历史记录和审计日志以此署名；留空则使用系统用户名。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>尚未判读。</translation>
    </message>
    <message>
        <source>Read: {age} ({model} {version})</source>
        <translation>判读：{age}（{model} {version}）</translation>
    </message>
    <message>
        <source>There is no file at {path} any more. This is what the history keeps of the film.</source>
        <translation>{path} 处的文件已不存在。以下是历史记录中保存的内容。</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Active: {count}</source>
        <translation>已启用 {count} 项</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters: days, ages, sex, reader, model</source>
        <translation>更多筛选：日期、年龄、性别、认定者、模型</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>近一年</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Date of the studies</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>State of the studies</source>
        <translation>检查状态</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy without identity…</source>
        <translation>匿名化复制…</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>从历史记录删除</translation>
    </message>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>已选 {chosen}/{count}</translation>
    </message>
    <message>
        <source>Importing {done} of {found}</source>
        <translation>正在导入 {done}/{found}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Studies of the history</source>
        <translation>历史检查列表</translation>
    </message>
    <message>
        <source>Studies: {count}</source>
        <translation>共 {count} 项检查</translation>
    </message>
    <message>
        <source>Take the films of a folder or a DICOM medium into the history</source>
        <translation>将文件夹或 DICOM 介质中的影像导入历史记录</translation>
    </message>
</context>
<context>
    <name>RegionsNote</name>
    <message>
        <source>1 region placed by hand</source>
        <translation>1 个区域为手动定位</translation>
    </message>
    <message>
        <source>{count} regions placed by hand</source>
        <translation>{count} 个区域为手动定位</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>恢复自动</translation>
    </message>
</context>
<context>
    <name>RegionCloseUp</name>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>手动定位</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>原片</translation>
    </message>
    <message>
        <source>As the network saw it</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>恢复自动</translation>
    </message>
    <message>
        <source>Region before (Left)</source>
        <translation>上一区域（←）</translation>
    </message>
    <message>
        <source>Next region (Right)</source>
        <translation>下一区域（→）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Click on a region, then drag</source>
        <translation>单击骨骼区域后拖动</translation>
    </message>
    <message>
        <source>Move it; its corners scale it, its knob turns it</source>
        <translation>移动；四角缩放，圆钮旋转</translation>
    </message>
    <message>
        <source>Arrows,  + −,  , .  or Ctrl and wheel</source>
        <translation>方向键，+ −，, . 或 Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Move, scale and turn the selected region; with Shift further</source>
        <translation>移动、缩放、旋转选中区域；按 Shift 步幅更大</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Selected region back to automatic</source>
        <translation>选中区域恢复自动定位</translation>
    </message>
    <message>
        <source>Double click or Enter on a tile</source>
        <translation>双击区域图块或按 Enter</translation>
    </message>
    <message>
        <source>Show the region large</source>
        <translation>放大显示该区域</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>左键拖动</translation>
    </message>
    <message>
        <source>Middle drag, Space and drag</source>
        <translation>中键拖动，或按住空格拖动</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>移动影像</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Window and level; with Shift in fine steps</source>
        <translation>调整窗宽窗位；按住 Shift 微调</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>窗宽窗位预设</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl and left drag</source>
        <translation>Ctrl + 左键拖动</translation>
    </message>
    <message>
        <source>Window and level for the part of the film in the frame</source>
        <translation>按框内部分自动调窗</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Growth chart</source>
        <translation>生长曲线图</translation>
    </message>
    <message>
        <source>bone age (years)</source>
        <translation>骨龄（岁）</translation>
    </message>
    <message>
        <source>bone age = chronological age</source>
        <translation>骨龄 = 实际年龄</translation>
    </message>
    <message>
        <source>chronological age (years)</source>
        <translation>实际年龄（岁）</translation>
    </message>
</context>
<context>
    <name>RereadBox</name>
    <message>
        <source>Could not be read, kept as they were: {files}.</source>
        <translation>无法判读，保留原结果：{files}。</translation>
    </message>
    <message>
        <source>Not where they were, or other films now; kept as they were: {files}.</source>
        <translation>文件已不在原处或内容已改变，保留原结果：{files}。</translation>
    </message>
    <message>
        <source>Read {count} films with the present model</source>
        <translation>用当前模型判读 {count} 张影像</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They were read by another model, in another way, or not at all; decisions stay</source>
        <translation>这些影像由其他模型或其他方式判读，或尚未判读；已作的决定不变</translation>
    </message>
    <message>
        <source>{read} of {wanted} films read.</source>
        <translation>已判读 {read}/{wanted} 张。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>this film</source>
        <translation>此片</translation>
    </message>
    <message>
        <source>{speed}, {judged}</source>
        <translation>{speed}，{judged}</translation>
    </message>
    <message>
        <source>Age: {age}</source>
        <translation>实际年龄：{age}</translation>
    </message>
    <message>
        <source>Below 24 months the training films are few; treat the age with care: {days}.</source>
        <translation>24 月龄以下训练影像很少，结果请谨慎对待：{days}。</translation>
    </message>
    <message>
        <source>Bone age: {age}</source>
        <translation>骨龄：{age}</translation>
    </message>
    <message>
        <source>Found in the history: {films}.</source>
        <translation>历史记录中找到：{films}。</translation>
    </message>
    <message>
        <source>Interval: {interval}</source>
        <translation>区间：{interval}</translation>
    </message>
    <message>
        <source>No age of the child is known for {days}; it is not on the chart.</source>
        <translation>{days}：实际年龄未知，图中不显示。</translation>
    </message>
    <message>
        <source>Not read yet: {days}.</source>
        <translation>尚未判读：{days}。</translation>
    </message>
    <message>
        <source>Only {months} months apart ({days}): too near for most changes to be told from the error.</source>
        <translation>间隔仅 {months} 个月（{days}），多数变化难与误差区分。</translation>
    </message>
    <message>
        <source>Read by another model from {days} on; a step between two models may be theirs, not the child's.</source>
        <translation>自 {days} 起由另一模型判读；两模型之间的跳变可能来自模型而非患儿。</translation>
    </message>
    <message>
        <source>Read in another way (best, fast) from {days} on.</source>
        <translation>自 {days} 起判读方式不同（最准、快速）。</translation>
    </message>
    <message>
        <source>The bone age falls by more than the error ({days}); one of the two readings must be wrong.</source>
        <translation>骨龄下降超出误差（{days}），两次判读中必有一次有误。</translation>
    </message>
    <message>
        <source>The films do not agree about the sex: {days}.</source>
        <translation>各影像的性别不一致：{days}。</translation>
    </message>
    <message>
        <source>The history holds no other film of this patient.</source>
        <translation>历史记录中没有该患者的其他影像。</translation>
    </message>
    <message>
        <source>The other hand from {days} on.</source>
        <translation>自 {days} 起为另一侧手。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>cannot be: bone age does not fall</source>
        <translation>不可能：骨龄不会下降</translation>
    </message>
    <message>
        <source>changed by the reader</source>
        <translation>医师修改</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>name, birth date, sex</source>
        <translation>姓名、出生日期、性别</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>not told apart from {months}</source>
        <translation>与 {months} 无法区分</translation>
    </message>
    <message>
        <source>patient id</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>read by the network</source>
        <translation>网络判读</translation>
    </message>
    <message>
        <source>rejected, not counted</source>
        <translation>未采纳，不计入</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>your reading first</source>
        <translation>请先自行判读</translation>
    </message>
    <message>
        <source>{count} by name, birth date and sex</source>
        <translation>按姓名、出生日期和性别 {count} 张</translation>
    </message>
    <message>
        <source>{count} other films by the patient id</source>
        <translation>按患者编号另有 {count} 张</translation>
    </message>
    <message>
        <source>{low} to {high} by both intervals</source>
        <translation>按两次区间：{low} 至 {high}</translation>
    </message>
    <message>
        <source>{model}, {views} looks</source>
        <translation>{model}，{views} 次观察</translation>
    </message>
    <message>
        <source>{months} months without a film ({days}).</source>
        <translation>{months} 个月无影像（{days}）。</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <translation>{speed}（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>SeriesExport</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将曲线图存为图片</translation>
    </message>
    <message>
        <source>Save the films as a table</source>
        <translation>将影像列表存为表格</translation>
    </message>
    <message>
        <source>Saved as {file}; it bears no name.</source>
        <translation>已保存为 {file}，不含姓名。</translation>
    </message>
    <message>
        <source>The chart has been copied as a picture; it bears no name.</source>
        <translation>曲线图已复制为图片，不含姓名。</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>磁盘无法写入</translation>
    </message>
    <message>
        <source>{sex}  ·  mean and SD: {reference}  ·  Research use only. Not a medical device.</source>
        <translation>{sex}  ·  均值和 SD：{reference}  ·  仅供研究使用，非医疗器械。</translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message>
        <source>ALL FILMS</source>
        <translation>全部影像</translation>
    </message>
    <message>
        <source>One film so far. A velocity needs a second one, taken three months later or more.</source>
        <translation>目前只有一张影像。计算速度需要相隔三个月以上的第二张。</translation>
    </message>
    <message>
        <source>THE LAST YEAR</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>TO BEWARE OF</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>These films lie less than three months apart: too near for a velocity.</source>
        <translation>这些影像相隔不足三个月，无法计算速度。</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Open a film, and all films of its patient are shown here on one growth chart.</source>
        <translation>打开一张影像，该患者的所有影像将在此显示于同一张生长曲线图上。</translation>
    </message>
    <message>
        <source>Read this film yourself first; then the patient's other films are shown.</source>
        <translation>请先自行判读此片，随后显示该患者的其他影像。</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Age</source>
        <translation>实际年龄</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Films of the series</source>
        <translation>系列影像</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Part of the series; the space bar takes the film out or puts it back</source>
        <translation>属于该系列；按空格键移出或放回</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Velocity, months a year</source>
        <translation>速度（骨龄月/年）</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Ages that count</source>
        <translation>采用的骨龄</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Network's ages</source>
        <translation>网络骨龄</translation>
    </message>
    <message>
        <source>No film says how old the child was, so the chart stays empty. Set the birth date beside the film, under Read.</source>
        <translation>所有影像均未注明年龄，无法绘图。请在“判读”页影像旁填写出生日期。</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>The decided age where there is a decision, else the one read</source>
        <translation>有决定时取决定的骨龄，否则取判读的骨龄</translation>
    </message>
    <message>
        <source>The sex is not known, so the chart cannot show what is usual. Set it beside the film, under Read.</source>
        <translation>性别未知，无法显示正常范围。请在“判读”页影像旁选择性别。</translation>
    </message>
    <message>
        <source>What the network last read in each film, whatever was decided</source>
        <translation>网络最近一次对每张影像的判读，不论作何决定</translation>
    </message>
</context>
<context>
    <name>VelocityCard</name>
    <message>
        <source>months of bone age a year</source>
        <translation>骨龄月/年</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Reports: {done} of {all}</source>
        <translation>报告：{done}/{all}</translation>
    </message>
    <message>
        <source>Stop making reports</source>
        <translation>停止生成报告</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export {count} studies</source>
        <translation>导出 {count} 项检查</translation>
    </message>
    <message>
        <source>Films written to {file}: {count}</source>
        <translation>已写入 {file}：{count} 幅影像</translation>
    </message>
    <message>
        <source>Folder for the reports of {count} studies</source>
        <translation>保存 {count} 项检查报告的文件夹</translation>
    </message>
    <message>
        <source>Reports saved: {saved}. Films that were never read: {unread}.</source>
        <translation>已保存报告：{saved}。从未判读的影像：{unread}。</translation>
    </message>
    <message>
        <source>The list of studies is empty.</source>
        <translation>检查列表为空。</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Choose logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>报告页眉</translation>
    </message>
    <message>
        <source>Hospital, department, address</source>
        <translation>医院、科室、地址</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>图片 ({suffixes})</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>该文件不是图片。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>* placed by the reader</source>
        <translation>* 由阅片医师定位</translation>
    </message>
    <message>
        <source>; the two methods are more than a year apart</source>
        <translation>；两种方法相差超过 1 年</translation>
    </message>
    <message>
        <source>Adult height</source>
        <translation>成年身高</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>盲法读片</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>骨龄</translation>
    </message>
    <message>
        <source>Bone age report</source>
        <translation>骨龄报告</translation>
    </message>
    <message>
        <source>By TW3-C: score {total}, bone age {age}</source>
        <translation>TW3-C 评分 {total}，骨龄 {age}</translation>
    </message>
    <message>
        <source>Changed by the reader</source>
        <translation>阅片医师修改</translation>
    </message>
    <message>
        <source>Chronological age</source>
        <translation>实际年龄</translation>
    </message>
    <message>
        <source>Comparison with earlier films</source>
        <translation>与既往影像比较</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>日期、签名</translation>
    </message>
    <message>
        <source>Date of the film</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Hand, PA</source>
        <translation>手正位（后前位）</translation>
    </message>
    <message>
        <source>Left hand, PA</source>
        <translation>左手正位（后前位）</translation>
    </message>
    <message>
        <source>Right hand, PA</source>
        <translation>右手正位（后前位）</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>方法与限制</translation>
    </message>
    <message>
        <source>Months a year</source>
        <translation>每年月数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络骨龄</translation>
    </message>
    <message>
        <source>Not complete, so no score; missing: {bones}</source>
        <translation>未评完，无总分；缺：{bones}</translation>
    </message>
    <message>
        <source>Not to be used for skeletal dysplasia, metal or casts on the film, fractures, deformed epiphyses or hands after surgery. Below 24 months the network has seen few films.</source>
        <translation>不适用于骨骼发育不良、影像中有金属或石膏、骨折、骨骺变形及术后的手。24 个月以下网络的训练影像极少。</translation>
    </message>
    <message>
        <source>Nothing was put right on the film, and there is no warning.</source>
        <translation>影像未作任何修正，无警告。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>RUS-CHN score (中华05), graded by the reader</source>
        <translation>中华05 RUS-CHN 评分（阅片医师分期）</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>判读模型</translation>
    </message>
    <message>
        <source>Read by the network {name} {version} as the mean of {views} looks at the hand; it learned from ages by the atlas of Greulich and Pyle. SHA-256 of its weights: {sha256}</source>
        <translation>由网络 {name} {version} 判读，取手部 {views} 个视图的平均；其学习所用年龄按 Greulich-Pyle 图谱。权重 SHA-256：{sha256}</translation>
    </message>
    <message>
        <source>Read by the network, accepted by the reader</source>
        <translation>网络判读，阅片医师已采纳</translation>
    </message>
    <message>
        <source>Read by the network, not yet decided by a reader</source>
        <translation>网络判读，阅片医师尚未审定</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片医师</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考标准</translation>
    </message>
    <message>
        <source>Regions: months by which the network's age falls when one is hidden</source>
        <translation>各骨骼区域：遮盖该区域后网络骨龄下降的月数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Repairs and warnings</source>
        <translation>修正与警告</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差数</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查号</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>摄片方法</translation>
    </message>
    <message>
        <source>The network's reading was rejected; there is no result</source>
        <translation>网络判读结果未被采纳，无骨龄结论</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{months} months against the network's age</source>
        <translation>与网络骨龄相差 {months} 个月</translation>
    </message>
    <message>
        <source>{name}, decided on {day}</source>
        <translation>{name}，{day} 审定</translation>
    </message>
    <message>
        <source>{percent} % interval</source>
        <translation>{percent}% 区间</translation>
    </message>
    <message>
        <source>{said}; {range} over the interval of the bone age</source>
        <translation>{said}；按骨龄区间为 {range}</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>No font here has Chinese characters; they appear as boxes. Install one, such as Noto Sans CJK.</source>
        <translation>系统中没有中文字体，汉字将显示为方框。请安装中文字体，例如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report has been saved as {file}.</source>
        <translation>报告已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every word after a dollar sign is known.</source>
        <translation>美元符号后的名称均已识别。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the program's</source>
        <translation>使用程序自带模板</translation>
    </message>
    <message>
        <source>Template of the report</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <source>Your own is kept at {path} and can be changed with any editor as well.</source>
        <translation>您的模板保存在 {path}，也可用任何编辑器修改。</translation>
    </message>
</context>
<context>
    <name>AgeEntry</name>
    <message>
        <source>Your bone age in months</source>
        <translation>您判读的骨龄（月）</translation>
    </message>
    <message>
        <source>Your bone age, months</source>
        <translation>您判读的骨龄，月</translation>
    </message>
    <message>
        <source>Your bone age, years</source>
        <translation>您判读的骨龄，岁</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Thin line: mean of all. Dashed: limits of agreement, mean ± 1.96 SD. Thick line: mean of the last {count} films. Only readings under your name that you gave before the machine's age was shown.</source>
        <translation>细线：全部均值。虚线：一致性界限，均值 ± 1.96 SD。粗线：最近 {count} 张片的均值。仅含以您的姓名、在显示机器骨龄之前给出的判读。</translation>
    </message>
    <message>
        <source>There are no readings of your own yet.
In the menu Edit, switch on: Read before the machine.
Open a film, press B and enter the bone age that you see.
From then on your readings are compared here with the machine's.</source>
        <translation>还没有您自己的判读。
请在“编辑”菜单中打开“先于机器判读”。
打开一张片，按 B，输入您判读的骨龄。
此后您的判读将在此与机器对比。</translation>
    </message>
    <message>
        <source>Your readings against the machine's</source>
        <translation>您的判读与机器对比</translation>
    </message>
    <message>
        <source>Accept or change the age of films that you read before the machine; then they are compared here.</source>
        <translation>对先于机器判读的片接受或更改骨龄后，将在此对比。</translation>
    </message>
    <message>
        <source>Against the decided age</source>
        <translation>与最终骨龄对比</translation>
    </message>
    <message>
        <source>Against the machine</source>
        <translation>与机器对比</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>片数：{count}</translation>
    </message>
    <message>
        <source>Films: {count}, {first} to {last}. Your readings less the other: {mean} months on average, 95 % between {low} and {high}.</source>
        <translation>片数：{count}，{first} 至 {last}。您的判读减去对方：平均 {mean} 个月，95 % 在 {low} 至 {high} 之间。</translation>
    </message>
</context>
<context>
    <name>DriftPlot</name>
    <message>
        <source>Differences by age</source>
        <translation>按年龄的差值</translation>
    </message>
    <message>
        <source>Differences over time</source>
        <translation>随时间的差值</translation>
    </message>
    <message>
        <source>films, the last read on the right</source>
        <translation>片次，最近判读的在右侧</translation>
    </message>
    <message>
        <source>mean of both (years)</source>
        <translation>两者均值（岁）</translation>
    </message>
    <message>
        <source>yours less the other (months)</source>
        <translation>您的减去对方（月）</translation>
    </message>
</context>
<context>
    <name>OwnReading</name>
    <message>
        <source>The machine's age was shown without a reader's own.</source>
        <translation>未先给出医师判读即显示了机器骨龄。</translation>
    </message>
    <message>
        <source>Reader before the machine: {age} ({months})</source>
        <translation>医师先于机器的判读：{age}（{months}）</translation>
    </message>
    <message>
        <source>You before the machine: {age}, {months} months against it</source>
        <translation>您先于机器的判读：{age}，与机器相差 {months} 个月</translation>
    </message>
    <message>
        <source>your reading first</source>
        <translation>待您先判读</translation>
    </message>
</context>
<context>
    <name>OwnReadingCard</name>
    <message>
        <source>Enter the bone age that you read. Then the machine's age and the child's age appear; yours stays as it is.</source>
        <translation>请输入您判读的骨龄。随后显示机器骨龄和患儿年龄；您的判读不再更改。</translation>
    </message>
    <message>
        <source>Keep my reading</source>
        <translation>保存我的判读</translation>
    </message>
    <message>
        <source>Show without my own reading</source>
        <translation>不判读，直接显示</translation>
    </message>
    <message>
        <source>YOUR READING FIRST</source>
        <translation>请您先判读</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>{deviation}. Below 24 months two standard deviations are less than the model's error.</source>
        <translation>{deviation}。24 个月以下，2 SD 小于模型误差。</translation>
    </message>
    <message>
        <source>Beyond the reference {name} (ages {first} to {last})</source>
        <translation>超出参考标准 {name}（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>The atlas of Greulich and Pyle taken at its word: the mean bone age is the chronological age itself. The spread is that of the Brush Foundation.</source>
        <translation>按 Greulich-Pyle 图谱本身：平均骨龄即实际年龄。标准差取自 Brush Foundation。</translation>
    </message>
    <message>
        <source>White children of Cleveland, Ohio, in the 1930s, printed in the atlas of Greulich and Pyle; from public transcriptions, not from the printed original. Children of today and of other origins may differ.</source>
        <translation>20 世纪 30 年代美国俄亥俄州克利夫兰白人儿童，载于 Greulich-Pyle 图谱；数据来自公开转录，非印刷原本。当今儿童及其他人群可能不同。</translation>
    </message>
    <message>
        <source>{name}: mean {mean}, SD {sd} months</source>
        <translation>{name}：均值 {mean}，SD {sd} 个月</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Films copied without identity: {copied}, left out: {left_out}.</source>
        <translation>已匿名化复制影像 {copied} 幅，未复制 {left_out} 幅。</translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>places blacked out</source>
        <translation>已涂黑</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>待查看</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Films whose files are gone and that cannot be copied: {count}.</source>
        <translation>有 {count} 幅影像的文件已不存在，无法复制。</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Add the films of a folder…</source>
        <translation>添加文件夹中的影像…</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go to. The films stay as they are.</source>
        <translation>请选择存放副本的文件夹。原影像保持不变。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the films of a folder without identity</source>
        <translation>匿名化复制文件夹中的影像</translation>
    </message>
    <message>
        <source>Copy without identity</source>
        <translation>匿名化复制</translation>
    </message>
    <message>
        <source>Copy {films} of {all} films</source>
        <translation>复制 {films}/{all} 幅影像</translation>
    </message>
    <message>
        <source>Copying {done} of {all}</source>
        <translation>正在复制 {done}/{all}</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>影像：{count} 幅</translation>
    </message>
    <message>
        <source>Looking for text, {done} of {all}</source>
        <translation>正在查找文字 {done}/{all}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>All days of a person are moved back by the same number, between one and ten years.</source>
        <translation>同一患者的所有日期向前移动相同天数（一至十年之间）。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>副本存放位置</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>存放副本的文件夹</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <translation>身高和体重</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>保留的患者信息</translation>
    </message>
    <message>
        <source>Key of the pseudonyms…</source>
        <translation>编号对照表…</translation>
    </message>
    <message>
        <source>Key, to be kept apart from the copies</source>
        <translation>对照表（须与副本分开保存）</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>尚未选择文件夹</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sex and age at the study</source>
        <translation>性别和检查时年龄</translation>
    </message>
    <message>
        <source>Sex, age, decided bone age</source>
        <translation>性别、年龄、认定骨龄</translation>
    </message>
    <message>
        <source>Shifted, intervals stay</source>
        <translation>平移，间隔不变</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>labels.csv beside the copies, for research</source>
        <translation>与副本同放的 labels.csv，供研究使用</translation>
    </message>
    <message>
        <source>{file} names every person of the copies. Keep it apart from them, and hand it on to nobody.</source>
        <translation>{file} 记有副本对应的每位患者。请与副本分开保存，不要交给任何人。</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Age from, to</source>
        <translation>年龄 从 至</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Bone age from, to</source>
        <translation>骨龄 从 至</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>认定者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>HistoryDeletion</name>
    <message>
        <source>Studies deleted from the history: {count}. The audit log keeps their numbers.</source>
        <translation>已从历史记录删除检查 {count} 次。审计日志保留其编号。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TextBoard</name>
    <message>
        <source>Black out the places</source>
        <translation>涂黑标出处</translation>
    </message>
    <message>
        <source>Copy as it is</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>Copy the rest as it is</source>
        <translation>其余原样复制</translation>
    </message>
    <message>
        <source>Film with the places to black out</source>
        <translation>标出待涂黑处的影像</translation>
    </message>
    <message>
        <source>Films on which text may be burned in</source>
        <translation>可能带有文字的影像</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>Markers such as L and R are found as well as names. Draw a box over what identifies the person; Delete removes the chosen box, N adds one, Space chooses the next, arrows move it (Shift: its size). A film that nobody decides about is left out.</source>
        <translation>L、R 等标记和姓名都会被标出。请在能识别患者的文字上画框；Delete 删除所选框，N 新增，空格选下一个，方向键移动（Shift 改变大小）。未作决定的影像不复制。</translation>
    </message>
    <message>
        <source>No text found yet</source>
        <translation>尚未发现文字</translation>
    </message>
    <message>
        <source>Text may be burned into these films: {count}, to look at: {left}</source>
        <translation>可能带有文字的影像：{count} 幅，待查看：{left} 幅</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Open another film first; then both can be seen side by side.</source>
        <translation>请先再打开一张片子，即可并排对比。</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc or F11 ends the full screen.</source>
        <translation>按 Esc 或 F11 退出全屏。</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供科研使用，非医疗器械。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Angle: one end, the corner, the other end. Esc ends it.</source>
        <translation>角度：依次点一端、顶点、另一端。Esc 结束。</translation>
    </message>
    <message>
        <source>Arrow: drag to where it points. Esc ends it.</source>
        <translation>箭头：拖向所指之处。Esc 结束。</translation>
    </message>
    <message>
        <source>Distance: drag from one end to the other. Esc ends it.</source>
        <translation>长度：从一端拖到另一端。Esc 结束。</translation>
    </message>
    <message>
        <source>Note: click where it belongs. Esc ends it.</source>
        <translation>注释：点击所在位置。Esc 结束。</translation>
    </message>
    <message>
        <source>larger than the bone</source>
        <translation>大于骨的实际长度</translation>
    </message>
    <message>
        <source>the size of a pixel is not known</source>
        <translation>像素大小未知</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} mm at the detector</source>
        <translation>{length} mm（探测器平面）</translation>
    </message>
    <message>
        <source>{length} px</source>
        <translation>{length} 像素</translation>
    </message>
</context>
<context>
    <name>OtherBar</name>
    <message>
        <source>Choose the film on this side</source>
        <translation>选择此侧的片子</translation>
    </message>
    <message>
        <source>End side by side</source>
        <translation>结束并排对比</translation>
    </message>
    <message>
        <source>Zoom and move both films together</source>
        <translation>两片同步缩放与移动</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供科研使用，非医疗器械。</translation>
    </message>
    <message>
        <source>Save the film as a picture</source>
        <translation>影像另存为图片</translation>
    </message>
    <message>
        <source>The film has been copied as a picture.</source>
        <translation>影像已作为图片复制。</translation>
    </message>
    <message>
        <source>The picture could not be written there. Choose another folder.</source>
        <translation>无法写入该位置，请另选文件夹。</translation>
    </message>
    <message>
        <source>The picture has been saved.</source>
        <translation>图片已保存。</translation>
    </message>
</context>
<context>
    <name>ToolButton</name>
    <message>
        <source>Measures and marks</source>
        <translation>测量与标记</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words of the mark</source>
        <translation>标记文字</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Choose model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>打开影像文件夹</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>打开影像</translation>
    </message>
    <message>
        <source>The reading has been copied as text.</source>
        <translation>判读结果已复制为文字。</translation>
    </message>
</context>
</TS>
