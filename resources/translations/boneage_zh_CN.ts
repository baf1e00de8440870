<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>There is no reference for this age.</source>
        <translation>该年龄无参考值。</translation>
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
</context>
<context>
    <name>BoneCrop</name>
    <message>
        <source>The place of this bone is not known.</source>
        <translation>未定位到该骨。</translation>
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
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Keys</source>
        <translation>快捷键</translation>
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
</context>
<context>
    <name>MainWindow</name>
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
        <source>No hand found</source>
        <translation>未检出手部</translation>
    </message>
    <message>
        <source>Not a film</source>
        <translation>不是影像文件</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>正在打开影像</translation>
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
</TS>
