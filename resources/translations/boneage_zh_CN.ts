<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>error {months} months, {seconds} s a film</source>
        <translation>误差 {months} 个月，每片 {seconds} 秒</translation>
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
        <source>The reading process stopped and has been started again.</source>
        <translation>判读进程意外停止，已重新启动。</translation>
    </message>
    <message>
        <source>{folder} holds no films.</source>
        <translation>{folder} 中没有可读取的影像。</translation>
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
        <source>Radius</source>
        <translation>桡骨</translation>
    </message>
    <message>
        <source>Ulna</source>
        <translation>尺骨</translation>
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
        <source>FILMS</source>
        <translation>影像列表</translation>
    </message>
    <message>
        <source>Films of this session</source>
        <translation>本次打开的影像</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>按姓名或文件名检索</translation>
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
</TS>
