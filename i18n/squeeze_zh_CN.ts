<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 that tells %Ln classes of photos apart, in %2.</source>
        <translation>
            <numerusform>%1，在 %2 内区分 %Ln 类照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is %1 smaller than the network it was made from.</source>
        <translation>它比生成它的网络缩小 %1。</translation>
    </message>
    <message>
        <source>**Before retraining:** this network was pruned or shared and not trained since; its accuracy is lower than it could be.</source>
        <translation>**再训练之前：**此网络经过剪枝或权重共享，之后尚未训练；其准确率低于可达到的水平。</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message numerus="yes">
        <source>Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</source>
        <translation>
            <numerusform>判断照片属于这 %Ln 个类别中的哪一个，照片应与训练照片相似：教学、整理照片集、内存很小的小型设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>It always names one of its classes, also for a photo that shows none of them.</source>
        <translation>它总会给出其中一个类别，即使照片不属于任何一类。</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不适用于</translation>
    </message>
    <message>
        <source>Surveillance: following, identifying or counting people, or guessing who or what they are. Being small makes it easy to hide in cameras; that is no use it was made for.</source>
        <translation>监控：跟踪、识别或清点人员，或猜测其身份与特征。体积小使它容易藏在摄像头里；它不是为此而做的。</translation>
    </message>
    <message>
        <source>Decisions about a person: access, insurance, work, police, health.</source>
        <translation>关于个人的决定：出入、保险、工作、警务、健康。</translation>
    </message>
    <message>
        <source>Anything where a wrong answer does harm and nobody looks again, such as driving or medical findings.</source>
        <translation>回答错误会造成伤害且无人复核的场合，例如驾驶或医学诊断。</translation>
    </message>
    <message>
        <source>Photos of another kind than its training photos (other cameras, seasons, places) without measuring on them first.</source>
        <translation>与训练照片不同类型的照片（其他相机、季节、地点），除非先在其上测量。</translation>
    </message>
    <message>
        <source>Its accuracy was not measured for this export.</source>
        <translation>此次导出未测量其准确率。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes were measured on fewer than 30 photos; their accuracy is rough.</source>
        <translation>
            <numerusform>有 %Ln 个类别的测量照片不足 30 张；其准确率较粗略。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trained on scenes that a program draws. Its accuracy there says nothing about real photos.</source>
        <translation>它用程序绘制的场景训练。在这些场景上的准确率不能说明真实照片上的表现。</translation>
    </message>
    <message>
        <source>It was measured on validation photos, on which choices were made too; on new photos it may do worse.</source>
        <translation>它在验证照片上测量，而这些照片也用于做选择；在新照片上可能更差。</translation>
    </message>
    <message>
        <source>Compression does not cost all classes the same; the table above says which ones lose most.</source>
        <translation>压缩对各类别的影响不同；上表列出损失最大的类别。</translation>
    </message>
    <message>
        <source>Photos are shrunk to %1 × %1 pixels before it sees them; what is smaller than that is lost.</source>
        <translation>照片先缩小到 %1 × %1 像素再送入网络；更小的细节会丢失。</translation>
    </message>
    <message>
        <source>The probability it gives is not a promise: networks are often surer than they are right.</source>
        <translation>它给出的概率不是保证：网络的把握常常高于其正确率。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>制作方法</translation>
    </message>
    <message>
        <source>Recipe:</source>
        <translation>配方：</translation>
    </message>
    <message>
        <source>The command that repeats it:</source>
        <translation>可重现结果的命令：</translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos, threads and type of processor give equal bytes.</source>
        <translation>配方、随机种子、照片、线程数和处理器类型相同，得到的字节就相同。</translation>
    </message>
    <message>
        <source>Made with Squeeze Studio %1.</source>
        <translation>由 Squeeze Studio %1 制作。</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 of %2 answers the same, largest change of a probability %3</source>
        <translation>%2 个回答中有 %1 个相同，概率的最大变化为 %3</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>opened again, answers not compared</source>
        <translation>已重新打开，未比较回答</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1: %2 photos for training, %3 for validation, %4 for test.</source>
        <translation>%1：%2 张照片用于训练，%3 张用于验证，%4 张用于测试。</translation>
    </message>
    <message>
        <source>All of them are synthetic scenes drawn by the program itself.</source>
        <translation>全部是程序自己绘制的合成场景。</translation>
    </message>
    <message>
        <source>The photos it was trained on are not known here.</source>
        <translation>此处不知道它用哪些照片训练。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes: </source>
        <translation>
            <numerusform>%Ln 个类别： </numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Not measured for this export.</source>
        <translation>此次导出未测量。</translation>
    </message>
    <message>
        <source>Top-1 on %1 %2 photos, before and after compression, measured. The interval is the 95 % Wilson interval.</source>
        <translation>%1 张%2照片上的 Top-1，压缩前后均为实测。区间为 95% Wilson 区间。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Balanced accuracy (mean over classes): %1, was %2.</source>
        <translation>均衡准确率（各类别平均）：%1，之前为 %2。</translation>
    </message>
    <message>
        <source>Work per answer</source>
        <translation>每次回答的计算量</translation>
    </message>
    <message>
        <source>%1 multiply-accumulates for one photo (%2 of them with a weight that is not zero), about %3 moved when weights and activations are fp32. These stand in for energy, which was not measured.</source>
        <translation>每张照片 %1 次乘加（其中 %2 次的权重不为零），权重和激活为 fp32 时约搬运 %3。这些数字代替未测量的能耗。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>**Random weights:** nothing has trained this network; its answers mean nothing.</source>
        <translation>**随机权重：**该网络从未训练过，其回答没有意义。</translation>
    </message>
    <message>
        <source>The command that makes it, without retraining:</source>
        <translation>生成它的命令（不含再训练）：</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>train the weights that are there; pruned ones stay zero, shared ones move together</source>
        <translation>训练现有权重；已剪枝的保持为零，共享的一起变动</translation>
    </message>
    <message>
        <source>set the smallest weights to zero, at once or gradually while training</source>
        <translation>把最小的权重设为零，一次完成或在训练中逐步进行</translation>
    </message>
    <message>
        <source>let the weights of a layer share few values (k-means)</source>
        <translation>让一层的权重共享少数几个值（k-means）</translation>
    </message>
    <message>
        <source>choose how the file is coded</source>
        <translation>选择文件的编码方式</translation>
    </message>
    <message>
        <source>passes over the training images</source>
        <translation>遍历训练图片的次数</translation>
    </message>
    <message>
        <source>peak learning rate</source>
        <translation>学习率峰值</translation>
    </message>
    <message>
        <source>momentum of the gradient</source>
        <translation>梯度的动量</translation>
    </message>
    <message>
        <source>weight decay (not of biases and codebooks)</source>
        <translation>权重衰减（不含偏置和码本）</translation>
    </message>
    <message>
        <source>images per step</source>
        <translation>每步的图片数</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>学习率的变化方式</translation>
    </message>
    <message>
        <source>share of the steps with a rising rate</source>
        <translation>学习率上升的步数所占比例</translation>
    </message>
    <message>
        <source>label smoothing, as a share</source>
        <translation>标签平滑，以比例表示</translation>
    </message>
    <message>
        <source>limit of the gradient&apos;s norm; 0: none</source>
        <translation>梯度范数的上限；0：无</translation>
    </message>
    <message>
        <source>dropout probability; -1: as the network says</source>
        <translation>dropout 概率；-1：按网络的设定</translation>
    </message>
    <message>
        <source>share of the uncompressed model&apos;s soft answers in the loss</source>
        <translation>损失中未压缩模型软回答所占比例</translation>
    </message>
    <message>
        <source>softness of those answers</source>
        <translation>这些回答的软化程度</translation>
    </message>
    <message>
        <source>probability of a left-right mirror</source>
        <translation>左右镜像的概率</translation>
    </message>
    <message>
        <source>largest shift of a training picture, pixels</source>
        <translation>训练图片的最大平移，像素</translation>
    </message>
    <message>
        <source>random brightness, as a share</source>
        <translation>随机亮度，以比例表示</translation>
    </message>
    <message>
        <source>random contrast, as a share</source>
        <translation>随机对比度，以比例表示</translation>
    </message>
    <message>
        <source>random saturation, as a share</source>
        <translation>随机饱和度，以比例表示</translation>
    </message>
    <message>
        <source>ends after this epoch of them, with the rates of all; 0: after the last</source>
        <translation>在其中这一轮之后结束，学习率仍按全部轮次变化；0：最后一轮之后</translation>
    </message>
    <message>
        <source>share of the weights kept</source>
        <translation>保留权重的比例</translation>
    </message>
    <message>
        <source>weights smaller than this are pruned</source>
        <translation>小于此值的权重被剪枝</translation>
    </message>
    <message>
        <source>the threshold, in standard deviations of the layer&apos;s weights</source>
        <translation>阈值，以该层权重的标准差为单位</translation>
    </message>
    <message>
        <source>how keep compares weights of different layers</source>
        <translation>keep 如何比较不同层的权重</translation>
    </message>
    <message>
        <source>share of the training in which the density falls (with epochs)</source>
        <translation>密度下降阶段占训练的比例（与 epochs 一起使用）</translation>
    </message>
    <message>
        <source>passes over the training images while pruning gradually; 0: at once</source>
        <translation>逐步剪枝时遍历训练图片的次数；0：一次完成</translation>
    </message>
    <message>
        <source>bits per index: 2^bits shared values</source>
        <translation>每个索引的位数：2^bits 个共享值</translation>
    </message>
    <message>
        <source>where k-means begins</source>
        <translation>k-means 的起始位置</translation>
    </message>
    <message>
        <source>coding of indices and gaps</source>
        <translation>索引和间距的编码</translation>
    </message>
    <message>
        <source>number type of the biases</source>
        <translation>偏置的数值类型</translation>
    </message>
    <message>
        <source>number type of the shared values</source>
        <translation>共享值的数值类型</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0, arXiv 1602.07360, table 1, as in torchvision</source>
        <translation>SqueezeNet 1.0，arXiv 1602.07360，表 1，与 torchvision 一致</translation>
    </message>
    <message>
        <source>SqueezeNet 1.1, 2.4 times less work than 1.0 at equal accuracy, as in torchvision</source>
        <translation>SqueezeNet 1.1，准确率相同，计算量为 1.0 的 1/2.4，与 torchvision 一致</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0 with simple bypass, arXiv 1602.07360, section 6 and figure 2</source>
        <translation>带简单旁路的 SqueezeNet 1.0，arXiv 1602.07360，第 6 节和图 2</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0 as the authors&apos; Caffe file has it: conv10 padded, BGR input</source>
        <translation>SqueezeNet 1.0，与作者的 Caffe 文件一致：conv10 带填充，BGR 输入</translation>
    </message>
    <message>
        <source>AlexNet, arXiv 1404.5997, as in torchvision</source>
        <translation>AlexNet，arXiv 1404.5997，与 torchvision 一致</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Export the model first: this command reads its file.</source>
        <translation>请先导出模型：此命令读取其文件。</translation>
    </message>
    <message>
        <source>Trains the weights once more as they were, then cuts them as they are cut now, without retraining.</source>
        <translation>按原样再次训练权重，然后按当前设置剪枝，不再训练。</translation>
    </message>
    <message>
        <source>It reads the photos as they are on disk, without this project&apos;s edits.</source>
        <translation>它按磁盘上的原样读取照片，不含本项目的修改。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file reads back differently from what was written.</source>
        <translation>从文件读回的内容与写入的不同。</translation>
    </message>
    <message>
        <source>The file has %1 instead of %2.</source>
        <translation>文件为 %1，而应为 %2。</translation>
    </message>
    <message>
        <source>The file holds another network.</source>
        <translation>文件中是另一个网络。</translation>
    </message>
    <message>
        <source>The file says to feed photos differently.</source>
        <translation>文件要求以不同方式输入照片。</translation>
    </message>
    <message>
        <source>This format does not say how photos are fed. Its reader must be told: %1</source>
        <translation>此格式不记录照片如何输入。须告知读取程序：%1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Another folder can be chosen above.</source>
        <translation>无法写入 %1：%2。可在上方选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no model to report on yet.</source>
        <translation>还没有可供报告的模型。</translation>
    </message>
    <message>
        <source>None of the chosen formats can hold this network. Nothing was written.</source>
        <translation>所选格式都无法保存此网络。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no model to export yet.</source>
        <translation>还没有可导出的模型。</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Nothing was overwritten.</source>
        <translation>磁盘已满：还需要 %1。没有覆盖任何内容。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1&#x202f;min %2&#x202f;s</source>
        <translation>%1&#x202f;min %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1&#x202f;h %2&#x202f;min</source>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>about %1&#x202f;s</source>
        <translation>约 %1&#x202f;s</translation>
    </message>
    <message>
        <source>about %1&#x202f;min</source>
        <translation>约 %1&#x202f;min</translation>
    </message>
    <message>
        <source>about %1&#x202f;h</source>
        <translation>约 %1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>.sqz</source>
        <translation>.sqz</translation>
    </message>
    <message>
        <source>Squeeze Studio, C++, Raspberry Pi</source>
        <translation>Squeeze Studio、C++、Raspberry Pi</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>torchvision, further training</source>
        <translation>torchvision、继续训练</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>servers, browsers</source>
        <translation>服务器、浏览器</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>phones, microcontrollers</source>
        <translation>手机、微控制器</translation>
    </message>
    <message>
        <source>C++ bundle</source>
        <translation>C++ 包</translation>
    </message>
    <message>
        <source>reader source and the .sqz</source>
        <translation>读取器源代码和 .sqz</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>a parameter is written name=value or LAYER:name=value</source>
        <translation>参数写作 name=value 或 LAYER:name=value</translation>
    </message>
    <message>
        <source>the layer&apos;s name is missing before the colon</source>
        <translation>冒号前缺少层名</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>重复给出</translation>
    </message>
    <message>
        <source>is empty; there is a &apos;|&apos; too many</source>
        <translation>为空；多了一个“|”</translation>
    </message>
    <message>
        <source>unknown stage &apos;%1&apos;: known: %2</source>
        <translation>未知阶段“%1”：可用的有 %2</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos;; known: %2</source>
        <translation>未知参数“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>this parameter cannot be set for a single layer</source>
        <translation>此参数不能只为单个层设置</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>需要整数</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>需要数字</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>必须在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>必须是以下之一：%1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>exactly one of keep, threshold and deviations is needed, for example keep=0.2</source>
        <translation>keep、threshold 和 deviations 必须且只能给出一个，例如 keep=0.2</translation>
    </message>
    <message>
        <source>works with keep only; drop it or use keep</source>
        <translation>只能与 keep 一起使用；去掉它或改用 keep</translation>
    </message>
    <message>
        <source>&apos;keep=0&apos; would leave nothing of a layer; keep a share above 0, such as 0.05</source>
        <translation>“keep=0”会让一层什么都不剩；保留比例应大于 0，例如 0.05</translation>
    </message>
    <message>
        <source>the model has no layer &apos;%1&apos;: its layers are %2</source>
        <translation>模型没有层“%1”：它的层有 %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>learns from the training photos</source>
        <translation>从训练照片中学习</translation>
    </message>
    <message>
        <source>sets the weights that matter least to zero</source>
        <translation>把最不重要的权重设为零</translation>
    </message>
    <message>
        <source>lets all weights of a layer share a few values</source>
        <translation>让一层的所有权重共用少数几个值</translation>
    </message>
    <message>
        <source>writes positions and values with codes as short as they are frequent</source>
        <translation>写入位置和值，越常见的编码越短</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1, %2 parameters, %3 × %3 pixels</source>
        <translation>%1，%2 个参数，%3 × %3 像素</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The run took</source>
        <translation>运行用时</translation>
    </message>
    <message>
        <source>, epoch %1</source>
        <translation>，第 %1 轮</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>tables and header</source>
        <translation>码表和文件头</translation>
    </message>
    <message>
        <source>Encoded file</source>
        <translation>编码文件</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>sparsity %1</source>
        <translation>稀疏度 %1</translation>
    </message>
    <message>
        <source>Top-1, original</source>
        <translation>Top-1，原始</translation>
    </message>
    <message>
        <source>Top-1, now</source>
        <translation>Top-1，当前</translation>
    </message>
    <message>
        <source>All photos are synthetic scenes drawn by the program itself: these accuracies say nothing about real photos.</source>
        <translation>所有照片都是程序自己绘制的合成场景：这些准确率不能说明真实照片上的表现。</translation>
    </message>
    <message>
        <source>%1 · Squeeze Studio</source>
        <translation>%1 · Squeeze Studio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln test photos</source>
        <translation>
            <numerusform>在 %Ln 张测试照片上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln validation photos</source>
        <translation>
            <numerusform>在 %Ln 张验证照片上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln classes, %2</source>
        <translation>
            <numerusform>%1，%Ln 个类别，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 smaller than the original</source>
        <translation>比原始缩小 %1</translation>
    </message>
    <message>
        <source>The original reached %1.</source>
        <translation>原始模型达到 %1。</translation>
    </message>
    <message>
        <source>Accuracy is measured on test photos when the report is saved.</source>
        <translation>准确率在保存报告时用测试照片测量。</translation>
    </message>
    <message>
        <source>The photos are synthetic scenes.</source>
        <translation>照片是合成场景。</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>当前，%1</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>measured on validation photos</source>
        <translation>在验证照片上测量</translation>
    </message>
    <message>
        <source>No accuracy was measured in a run of this recipe.</source>
        <translation>此配方的运行中没有测量过准确率。</translation>
    </message>
    <message>
        <source>Left is smaller, up is better. Bars are 95 % Wilson intervals. Sizes are those of the complete file.</source>
        <translation>越靠左越小，越靠上越好。误差线为 95% Wilson 区间。大小为完整文件的大小。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>A matrix of more than 100 classes would not be readable.</source>
        <translation>超过 100 个类别的矩阵无法辨读。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation>行：真实类别，列：回答</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>已测量的步骤</translation>
    </message>
    <message>
        <source>validation photos</source>
        <translation>验证照片</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation>每一层</translation>
    </message>
    <message>
        <source>bytes as the coder counts them</source>
        <translation>编码器计数的字节</translation>
    </message>
    <message>
        <source>with header, %1</source>
        <translation>含文件头，%1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>各类别准确率</translation>
    </message>
    <message>
        <source>slate: original, blue: now with its 95 % interval</source>
        <translation>灰色：原始，蓝色：当前，附 95% 区间</translation>
    </message>
</context>
<context>
    <name>TrainStory</name>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1，第 %2/%3 轮</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>训练已停止：%1</translation>
    </message>
    <message>
        <source>Training stopped: the loss is not a number since batch %1. The last good epoch is kept.</source>
        <translation>训练已停止：自第 %1 批起损失不再是数字。保留最后一个正常的轮次。</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>no training</source>
        <translation>无训练</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, batch %2 of %3</source>
        <translation>第 %1 轮，第 %2/%3 批</translation>
    </message>
    <message>
        <source>%1, %2 epochs in all</source>
        <translation>%1，共 %2 轮</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>shared values move together</source>
        <translation>共享值一起变动</translation>
    </message>
    <message>
        <source>zeros stay zero</source>
        <translation>零保持为零</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Ready to retrain</source>
        <translation>可以再训练</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以训练</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1/%2 步</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>left, done at %1</source>
        <translation>剩余，%1 完成</translation>
    </message>
    <message>
        <source>photos per second</source>
        <translation>张照片/秒</translation>
    </message>
    <message>
        <source>reading photos, %1 of %2</source>
        <translation>正在读取照片，%1 / %2</translation>
    </message>
    <message>
        <source>A run of this project has not ended. Nothing is lost: resuming at %1.</source>
        <translation>此项目有一次运行尚未结束。没有任何内容丢失：将从 %1 处继续。</translation>
    </message>
    <message>
        <source>Other decisions were made since; resuming brings those of %1 back.</source>
        <translation>此后又做了其他决定；继续运行将恢复 %1 的决定。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Smallest above AlexNet</source>
        <translation>高于 AlexNet 的最小值</translation>
    </message>
    <message>
        <source>%1 left for code</source>
        <translation>留给代码 %1</translation>
    </message>
    <message>
        <source>%1 too large</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>Raspberry Pi</source>
        <translation>Raspberry Pi</translation>
    </message>
    <message>
        <source>%1 below AlexNet</source>
        <translation>比 AlexNet 小 %1</translation>
    </message>
    <message>
        <source>64 KiB of flash</source>
        <translation>64 KiB 闪存</translation>
    </message>
    <message>
        <source>a 32 KiB page</source>
        <translation>32 KiB 网页</translation>
    </message>
    <message>
        <source>%1&#x202f;KiB</source>
        <translation>%1&#x202f;KiB</translation>
    </message>
</context>
<context>
    <name>squeeze::AnswerBars</name>
    <message>
        <source>%1, %2, the truth</source>
        <translation>%1，%2，真实类别</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>原始模型的回答</translation>
    </message>
    <message>
        <source>Answers of the compressed model</source>
        <translation>压缩模型的回答</translation>
    </message>
    <message>
        <source>%1: %2. This is its label.</source>
        <translation>%1：%2。这是它的标签。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>squeeze::AttentionLegend</name>
    <message>
        <source>Colours of the attention maps, from dark for little to bright for much</source>
        <translation>注意力图的颜色，由暗（少）到亮（多）</translation>
    </message>
    <message>
        <source>pays attention</source>
        <translation>关注程度</translation>
    </message>
</context>
<context>
    <name>squeeze::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetBar</name>
    <message>
        <source>Encoded file</source>
        <translation>编码文件</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 bits per weight</source>
        <translation>每权重 %1 位</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation>没有零</translation>
    </message>
    <message>
        <source>%1 weights left</source>
        <translation>剩余 %1 个权重</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1 准确率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message numerus="yes">
        <source>this PC, %n thread(s)</source>
        <translation>
            <numerusform>本机，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>per photo, this PC</source>
        <translation>每张照片，本机</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>recovers ≈ %1</source>
        <translation>可恢复 ≈ %1</translation>
    </message>
    <message>
        <source>encoded file</source>
        <translation>编码文件</translation>
    </message>
    <message>
        <source>Top-1 accuracy on validation photos</source>
        <translation>验证照片上的 Top-1 准确率</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>测量于</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Stale: something changed after this was measured.</source>
        <translation>已过期：测量之后有内容改变。</translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation>完整测量</translation>
    </message>
    <message>
        <source>Latency of one photo on this computer</source>
        <translation>本机处理一张照片的延迟</translation>
    </message>
    <message>
        <source>Median of one forward pass in fp32. Zeros are multiplied like any other weight, so pruning alone makes a file smaller, not a pass faster.</source>
        <translation>一次 fp32 前向传播的中位数。零与其他权重一样参与乘法，因此仅剪枝会让文件变小，但不会更快。</translation>
    </message>
    <message>
        <source>Before retraining: the trained weights with the edited steps applied again. Bytes are exact all the same.</source>
        <translation>再训练之前：在训练好的权重上重新应用编辑过的步骤。字节数依然准确。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Open photos or a model, or try the demo. The figures appear here.</source>
        <translation>打开照片或模型，或试用演示。数字会显示在这里。</translation>
    </message>
    <message>
        <source>What the bytes are spent on</source>
        <translation>字节用在哪里</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>smaller by</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>更改目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No target is set. Set one on the Compress page, as bytes or as a factor.</source>
        <translation>未设置目标。可在“压缩”页以字节或倍数设置。</translation>
    </message>
    <message>
        <source>within</source>
        <translation>未超出</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation>为零的权重</translation>
    </message>
    <message>
        <source>weights left</source>
        <translation>剩余权重</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>再训练之前</translation>
    </message>
    <message>
        <source>Accuracy is estimated from the error of the weights. It will be measured when you stop moving.</source>
        <translation>准确率由权重误差估计。停止移动后会进行测量。</translation>
    </message>
    <message>
        <source>Stale, measured before: %1.</source>
        <translation>已过期，测量早于此更改：%1。</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Random weights: nothing has trained this network yet, so its answers mean nothing. Bytes are exact all the same.</source>
        <translation>随机权重：该网络尚未训练，其回答没有意义。字节数仍然精确。</translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetGauge</name>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>fp32 weights, as trained</source>
        <translation>训练得到的 fp32 权重</translation>
    </message>
</context>
<context>
    <name>squeeze::CodeTree</name>
    <message>
        <source>Code tree</source>
        <translation>编码树</translation>
    </message>
    <message>
        <source>Each bit halves the width: a short code word takes much of the code&apos;s space. Darker symbols occur more often.</source>
        <translation>每一位使宽度减半：短码字占用大部分编码空间。颜色越深的符号越常出现。</translation>
    </message>
    <message>
        <source>%1: code word %2</source>
        <translation>%1：码字 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n 个符号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ConfusionView</name>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation>行：真实类别，列：回答</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>%1 read as %2: not measured yet</source>
        <translation>%1 判为 %2：尚未测量</translation>
    </message>
    <message>
        <source>%1 recognised: %2</source>
        <translation>%1 判对：%2</translation>
    </message>
    <message>
        <source>%1 read as %2: %3</source>
        <translation>%1 判为 %2：%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count of photos</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，之前 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es); rows are the truth, columns the answer</source>
        <translation>
            <numerusform>%n 个类别；行为真实类别，列为回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::FilterView</name>
    <message>
        <source>Weights left</source>
        <translation>剩余权重</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Inputs used</source>
        <translation>使用的输入</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 个输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>%1 的滤波器</translation>
    </message>
    <message>
        <source>Filter %1 of %2: %3 of %4 weights left, %5 of %6 inputs used</source>
        <translation>滤波器 %1 / %2：剩余权重 %3 / %4，使用的输入 %5 / %6</translation>
    </message>
</context>
<context>
    <name>squeeze::FlowNet</name>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>squeeze::FlowView</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>当前字节</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>The network, module by module</source>
        <translation>网络，逐模块</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million multiply-adds</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 weights left, %5 (was %6), %7 %8</source>
        <translation>%1：%2，剩余权重 %3 / %4，%5（之前 %6），%7 %8</translation>
    </message>
</context>
<context>
    <name>squeeze::Gallery</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Photos by class</source>
        <translation>各类别的照片</translation>
    </message>
    <message>
        <source>Plus shows all photos of a class, minus one row</source>
        <translation>加号显示该类别的全部照片，减号只显示一行</translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryBar</name>
    <message>
        <source>Usual size of the thumbnails</source>
        <translation>缩略图的默认大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>缩略图大小（Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryModel</name>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>squeeze::HistogramView</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weights of %1: %2 of %3 are left, those smaller than %4 are pruned</source>
        <translation>%1 的权重：剩余 %2 / %3，小于 %4 的被剪枝</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>剪枝 %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>保留 %1</translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanModel</name>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>码字</translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation>总位数</translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanView</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Code words</source>
        <translation>码字</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>码流</translation>
    </message>
    <message>
        <source>This layer has no such stream: its values are stored as they are.</source>
        <translation>此层没有这种码流：其值按原样存储。</translation>
    </message>
    <message>
        <source>%1 bits per symbol on average. No code can do better than %2 (entropy); %3 with words of equal length.</source>
        <translation>平均每符号 %1 位。任何编码都不会优于 %2（熵）；码字等长时为 %3。</translation>
    </message>
    <message>
        <source>Which shared value a kept weight has. Values that occur often get short words; each bit halves the width that is left.</source>
        <translation>保留的权重取哪个共享值。常见的值码字短；每一位使剩余宽度减半。</translation>
    </message>
    <message>
        <source>How far it is to the next kept weight. Short distances are frequent where much is kept, and get short words.</source>
        <translation>到下一个保留权重的距离。保留较多的地方短距离常见，码字也短。</translation>
    </message>
</context>
<context>
    <name>squeeze::KnownBadge</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerDelegate</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerModel</name>
    <message>
        <source>%1 · %2 b</source>
        <comment>shared values and bits of an index</comment>
        <translation>%1 · %2 b</translation>
    </message>
    <message>
        <source>%1 is locked: the size target leaves it alone (L)</source>
        <translation>%1 已锁定：大小目标不会改动它（L）</translation>
    </message>
    <message>
        <source>%1 is open: the size target may change it (L)</source>
        <translation>%1 未锁定：大小目标可以改动它（L）</translation>
    </message>
    <message>
        <source>Weights of %1 smaller than %2 are pruned (← →, or type a figure)</source>
        <translation>%1 中小于 %2 的权重被剪枝（← →，或输入数字）</translation>
    </message>
    <message>
        <source>%1 of %2 weights are left</source>
        <translation>剩余权重 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n value(s) shared by all weights of the layer ([ and ])</source>
        <translation>
            <numerusform>该层所有权重最多共享 %n 个值（[ 和 ]）</numerusform>
        </translation>
    </message>
    <message>
        <source>Each weight keeps its own value ([ or ] shares them)</source>
        <translation>每个权重保留自己的值（[ 或 ] 使其共享）</translation>
    </message>
    <message>
        <source>%1 takes %2 of the file</source>
        <translation>%1 占文件的 %2</translation>
    </message>
    <message>
        <source>Relative squared weight error of this setting: %1 (S)</source>
        <translation>此设置的相对权重平方误差：%1（S）</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>权重误差</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerPartsLine</name>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>Bytes of the layer</source>
        <translation>该层的字节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerTotalsRow</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, %2 in the file</source>
        <translation>%1，文件中 %2</translation>
    </message>
    <message>
        <source>All layers and the file&apos;s header: %1</source>
        <translation>所有层和文件头：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n 层锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 bits</source>
        <translation>%1–%2 位</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Up and down choose a layer, left and right move its threshold, brackets its shared values, L locks it, S shows its weight error, digits type a threshold</source>
        <translation>上下键选择层，左右键移动其阈值，方括号键改变其共享值，L 锁定它，S 显示其权重误差，数字键输入阈值</translation>
    </message>
</context>
<context>
    <name>squeeze::LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two steps at one place</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of shares</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>top-1 %1</source>
        <translation>Top-1 %1</translation>
    </message>
    <message>
        <source>loss %1, mean of the epoch</source>
        <translation>损失 %1，本轮平均</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message numerus="yes">
        <source>%n measured point(s); arrow keys go from point to point</source>
        <translation>
            <numerusform>%n 个测量点；方向键在各点之间移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::MetricLegend</name>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>当前字节</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Legend: %1, colour from %2 to %3</source>
        <translation>图例：%1，颜色从 %2 到 %3</translation>
    </message>
    <message>
        <source>area = original bytes, corner = bytes now</source>
        <translation>面积 = 原始字节，角 = 当前字节</translation>
    </message>
    <message>
        <source>area = original bytes</source>
        <translation>面积 = 原始字节</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>权重误差</translation>
    </message>
</context>
<context>
    <name>squeeze::ModuleView</name>
    <message>
        <source>join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <translation>
            <numerusform>%1，%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>模块 %1</translation>
    </message>
</context>
<context>
    <name>squeeze::ParallelView</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Parallel coordinates of the runs</source>
        <translation>各次运行的平行坐标</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::PartsBar</name>
    <message>
        <source>Bytes of the layer by part</source>
        <translation>该层各部分的字节</translation>
    </message>
    <message>
        <source>values %1, positions %2, codebook %3, biases %4, tables %5</source>
        <translation>值 %1，位置 %2，码本 %3，偏置 %4，码表 %5</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>码表</translation>
    </message>
</context>
<context>
    <name>squeeze::PerClassView</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of accuracy</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Accuracy per class</source>
        <translation>各类别准确率</translation>
    </message>
    <message>
        <source>%1: original %2, compressed %3</source>
        <translation>%1：原始 %2，压缩后 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n photo(s)</source>
        <translation>
            <numerusform>%1（%2），%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), original and compressed</source>
        <translation>
            <numerusform>%n 个类别，原始与压缩后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::RampLegend</name>
    <message>
        <source>Legend: %1, more is farther from the background</source>
        <translation>图例：%1，越多则离背景色越远</translation>
    </message>
    <message>
        <source>size of the weight</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <source>survivors of %1</source>
        <translation>留存数（共 %1）</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>6+</source>
        <translation>6+</translation>
    </message>
</context>
<context>
    <name>squeeze::SensitivityPopup</name>
    <message>
        <source>At %1 zeros the relative squared weight error is %2</source>
        <translation>零占 %1 时，相对权重平方误差为 %2</translation>
    </message>
    <message>
        <source>relative squared weight error against the share of zeros</source>
        <translation>相对权重平方误差与零的占比</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>权重误差</translation>
    </message>
    <message>
        <source>Weight error of %1</source>
        <translation>%1 的权重误差</translation>
    </message>
</context>
<context>
    <name>squeeze::SparsityMap</name>
    <message>
        <source>Sparsity map</source>
        <translation>稀疏图</translation>
    </message>
    <message>
        <source>Filter %1, input %2: weight left, %3 of the layer&apos;s largest</source>
        <translation>滤波器 %1，输入 %2：权重保留，为该层最大值的 %3</translation>
    </message>
    <message>
        <source>Filter %1, input %2: pruned</source>
        <translation>滤波器 %1，输入 %2：已剪枝</translation>
    </message>
    <message>
        <source>Filter %1, input %2: %3 of %4 weights left</source>
        <translation>滤波器 %1，输入 %2：剩余权重 %3 / %4</translation>
    </message>
</context>
<context>
    <name>squeeze::TargetSlider</name>
    <message>
        <source>accuracy floor %1</source>
        <translation>准确率下限 %1</translation>
    </message>
    <message>
        <source>as it is now %1</source>
        <translation>当前状态 %1</translation>
    </message>
    <message>
        <source>after retraining %1</source>
        <translation>再训练后 %1</translation>
    </message>
    <message>
        <source>Size target</source>
        <translation>大小目标</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1，缩小 %2</translation>
    </message>
    <message>
        <source>, accuracy as it is %1</source>
        <translation>，当前状态的准确率 %1</translation>
    </message>
    <message>
        <source>, after retraining %1</source>
        <translation>，再训练后 %1</translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Shift coarse, Ctrl fine, Home the original size, End the smallest that can be reached; a double click takes the suggestion.</source>
        <translation>文件要多小。← → 为 1 %，Page Up 和 Page Down 为 10 %，Shift 粗调，Ctrl 细调，Home 为原始大小，End 为可达到的最小大小；双击采用建议值。</translation>
    </message>
</context>
<context>
    <name>squeeze::ThinBar</name>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
</context>
<context>
    <name>squeeze::TradeoffPlot</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>at most</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>encoded bytes, log scale</source>
        <translation>编码后字节，对数刻度</translation>
    </message>
    <message>
        <source>milliseconds per photo</source>
        <translation>毫秒/张照片</translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation>为零的权重</translation>
    </message>
    <message>
        <source>%1&#x202f;MB</source>
        <comment>axis of bytes</comment>
        <translation>%1&#x202f;MB</translation>
    </message>
    <message>
        <source>%1&#x202f;KB</source>
        <comment>axis of bytes</comment>
        <translation>%1&#x202f;KB</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of shares</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n photo(s)</source>
        <translation>
            <numerusform>%1，%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 zero</source>
        <comment>share of weights</comment>
        <translation>%1 为零</translation>
    </message>
    <message>
        <source>stale: something changed since</source>
        <translation>已过期：之后有内容改变</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); arrow keys go from point to point, Enter brings a run back</source>
        <translation>
            <numerusform>%n 个点；方向键在各点之间移动，Enter 恢复该次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x202f;B</source>
        <comment>axis of bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>squeeze::VerdictModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: original %2, %3; compressed %4, %5</source>
        <translation>%1：原始 %2，%3；压缩后 %4，%5</translation>
    </message>
    <message>
        <source>%1; the truth is %2</source>
        <translation>%1；真实类别为 %2</translation>
    </message>
</context>
<context>
    <name>squeeze::WeightCurves</name>
    <message>
        <source>%1: %2 zero</source>
        <translation>%1：%2 为零</translation>
    </message>
    <message>
        <source>Weights now</source>
        <translation>当前权重</translation>
    </message>
    <message>
        <source>Weights of the original</source>
        <translation>原始权重</translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation>%1 为零</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Actions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>A folder with one folder per class, a zip or a tar</source>
        <translation>每类一个文件夹的文件夹、zip 或 tar</translation>
    </message>
    <message>
        <source>Open a project or model…</source>
        <translation>打开项目或模型…</translation>
    </message>
    <message>
        <source>.squeeze, .sqz or .pth</source>
        <translation>.squeeze、.sqz 或 .pth</translation>
    </message>
    <message>
        <source>Save the project as…</source>
        <translation>项目另存为…</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this names the file</source>
        <translation>一切随时保存；此处为文件命名</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Drawn scenes and a trained model, built in and offline</source>
        <translation>内置的绘制场景和训练好的模型，离线可用</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>This one is saved and closed</source>
        <translation>当前项目会保存并关闭</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Everything the program can do, by name</source>
        <translation>按名称查找程序的所有功能</translation>
    </message>
    <message>
        <source>Train or retrain</source>
        <translation>训练或再训练</translation>
    </message>
    <message>
        <source>Runs the recipe from the first step that changed</source>
        <translation>从第一个改动的步骤开始运行配方</translation>
    </message>
    <message>
        <source>Pause or resume training</source>
        <translation>暂停或继续训练</translation>
    </message>
    <message>
        <source>Everything up to the last epoch is kept</source>
        <translation>保留到最后一轮为止的全部内容</translation>
    </message>
    <message>
        <source>Compare original and compressed</source>
        <translation>比较原始与压缩后的模型</translation>
    </message>
    <message>
        <source>Both models on the same photos</source>
        <translation>两个模型用同一批照片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the file and check it</source>
        <translation>写出文件并检查</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>复制为 CLI 命令</translation>
    </message>
    <message>
        <source>The squeeze command line that does the same</source>
        <translation>执行相同操作的 squeeze 命令行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Photos, classes, split and problems</source>
        <translation>照片、类别、划分和问题</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The network, module by module</source>
        <translation>逐模块查看网络</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Size target, layers, thresholds and shared values</source>
        <translation>大小目标、层、阈值和共享值</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Learning curves and accuracy against size</source>
        <translation>学习曲线以及准确率与大小</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Ask both models, and see what compression broke</source>
        <translation>询问两个模型，查看压缩造成的错误</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats, self-check and report</source>
        <translation>格式、自检和报告</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Every run as a point; go back to any of them</source>
        <translation>每次运行是一个点；可回到任意一次</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme, language, threads and motion</source>
        <translation>主题、语言、线程和动画</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>向导</translation>
    </message>
    <message>
        <source>The same project, one question at a time</source>
        <translation>同一项目，一次一个问题</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>The same project, all at once</source>
        <translation>同一项目，全部呈现</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>任务和日志</translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>后台正在运行的任务</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every decision, to go back to</source>
        <translation>每个决定，可随时返回</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Window and docks as they were at first</source>
        <translation>窗口和停靠面板恢复最初状态</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Header, budget, rail, page, dock, status</source>
        <translation>标题、预算、导航栏、页面、停靠面板、状态栏</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>取消所有任务</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::AugmentationPanel</name>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Input size set to %1 × %1</source>
        <translation>输入大小设为 %1 × %1</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Augmentation: %1 %2</source>
        <translation>数据增强：%1 %2</translation>
    </message>
    <message>
        <source>as training sees it</source>
        <translation>训练时所见</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Six other epochs</source>
        <translation>另外六轮</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Height and width of the pictures that the network sees. More pixels cost more work.</source>
        <translation>网络所见图片的高和宽。像素越多，计算量越大。</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Share of the photos that are mirrored left to right</source>
        <translation>左右镜像的照片占比</translation>
    </message>
    <message>
        <source>The picture is moved by up to so many pixels, borders reflected</source>
        <translation>图片最多移动这么多像素，边缘以反射填充</translation>
    </message>
    <message>
        <source>The recipe trains nothing, so nothing is augmented.</source>
        <translation>此配方不训练，因此不做数据增强。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Camera</name>
    <message>
        <source>No camera was found. Connect one, or drop a photo here.</source>
        <translation>未找到摄像头。连接一个，或把照片拖到这里。</translation>
    </message>
    <message>
        <source>The camera stopped: %1</source>
        <translation>摄像头已停止：%1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CheckPanel</name>
    <message>
        <source>Answers that differ</source>
        <translation>不同的回答</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>In the studio</source>
        <translation>工作室中</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>On the device itself</source>
        <translation>在设备上</translation>
    </message>
    <message>
        <source>Copy test command</source>
        <translation>复制测试命令</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Self-check of %1</source>
        <translation>%1 的自检</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Checksum matches</source>
        <translation>校验和一致</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Same answer as the studio</source>
        <translation>与工作室回答相同</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change of a probability</source>
        <translation>概率的最大变化</translation>
    </message>
    <message>
        <source>Top-1 from the file</source>
        <translation>文件的 Top-1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</source>
        <translation>
            <numerusform>%1 个回答中有 %Ln 个与工作室不同。Top-1 为 %2，之前为 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>显示这 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassList</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassModel</name>
    <message>
        <source>%1: %2 photos, %3 train, %4 validation, %5 test</source>
        <translation>%1：%2 张照片，训练 %3，验证 %4，测试 %5</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassesPanel</name>
    <message>
        <source>Per class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>类别的顺序</translation>
    </message>
    <message>
        <source>How often each class is right, before and after: shown once the models are compared.</source>
        <translation>各类别压缩前后的正确率：比较模型后显示。</translation>
    </message>
    <message>
        <source>Confidence below which an answer counts as not sure</source>
        <translation>低于此置信度的回答算作不确定</translation>
    </message>
    <message>
        <source>An answer below this confidence counts as &quot;not sure&quot;: fewer answers, more of them right.</source>
        <translation>低于此置信度的回答算作“不确定”：回答更少，其中正确的更多。</translation>
    </message>
    <message>
        <source>Not sure below %1&#x202f;%</source>
        <translation>低于 %1&#x202f;% 为不确定</translation>
    </message>
    <message>
        <source>Hurt most</source>
        <translation>受损最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Classifier</name>
    <message>
        <source>Comparing the models on the test part</source>
        <translation>正在测试集上比较模型</translation>
    </message>
    <message>
        <source>Comparing the models on the training part</source>
        <translation>正在训练集上比较模型</translation>
    </message>
    <message>
        <source>Comparing the models on validation</source>
        <translation>正在验证集上比较模型</translation>
    </message>
    <message>
        <source>%1 holds no photos that can be read.</source>
        <translation>%1 中没有可读取的照片。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ColumnHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Type fewer letters, or clear the field to see every action.</source>
        <translation>没有与“%1”匹配的操作。请少输入几个字母，或清空输入框以查看全部操作。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ComparedLayers</name>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Squared difference of the weights, as a share of the squared weights of %1</source>
        <translation>权重差的平方，占 %1 权重平方的比例</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Weights left, %1</source>
        <translation>剩余权重，%1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>字节，%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Weights differ by</source>
        <translation>权重差异</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Bytes, original</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>当前字节</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressInspector</name>
    <message>
        <source>Weights of the layer</source>
        <translation>该层的权重</translation>
    </message>
    <message>
        <source>Layer inspector</source>
        <translation>层检查器</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>决策历史</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Huffman</source>
        <translation>霍夫曼</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>A locked layer is left alone by the size target (L)</source>
        <translation>大小目标不会改动锁定的层（L）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>count, log scale</source>
        <translation>计数，对数刻度</translation>
    </message>
    <message>
        <source>Shared values, drawn as ticks below the axis: the longer, the more weights have it</source>
        <translation>共享值以轴下方的刻度表示：越长表示取该值的权重越多</translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation>共享值减半</translation>
    </message>
    <message>
        <source>Half as many shared values ([)</source>
        <translation>共享值减半（[）</translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation>共享值加倍</translation>
    </message>
    <message>
        <source>Twice as many shared values (])</source>
        <translation>共享值加倍（]）</translation>
    </message>
    <message>
        <source>Sparsity map</source>
        <translation>稀疏图</translation>
    </message>
    <message>
        <source>Point at a cell to read it</source>
        <translation>指向一个格子即可读数</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 filters across, %2 inputs down</source>
        <translation>横向 %1 个滤波器，纵向 %2 个输入</translation>
    </message>
    <message>
        <source>%1 shared values (%2 bits)</source>
        <translation>%1 个共享值（%2 位）</translation>
    </message>
    <message>
        <source>values not shared</source>
        <translation>值未共享</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filter(s) are empty</source>
        <translation>
            <numerusform>%n 个滤波器中有 %1 个为空</numerusform>
        </translation>
    </message>
    <message>
        <source>Sparsity map of the layer</source>
        <translation>该层的稀疏度图</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressPage</name>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Accuracy by size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Train first</source>
        <translation>先训练</translation>
    </message>
    <message>
        <source>Choose photos first</source>
        <translation>先选择照片</translation>
    </message>
    <message>
        <source>Pruning, weight sharing and Huffman coding are tried here on the weights of a trained model, and its exact bytes follow every move.</source>
        <translation>在这里对训练好的模型的权重试做剪枝、权重共享和霍夫曼编码，每一步都显示确切的字节数。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>再训练之前</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设为 %1</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message numerus="yes">
        <source>Shared values of %n layer(s)</source>
        <translation>
            <numerusform>%n 层的共享值</numerusform>
        </translation>
    </message>
    <message>
        <source>Prune to a size</source>
        <translation>剪枝到指定大小</translation>
    </message>
    <message>
        <source>How small the file shall be</source>
        <translation>文件应有多小</translation>
    </message>
    <message>
        <source>Prune to the suggested size</source>
        <translation>剪枝到建议大小</translation>
    </message>
    <message>
        <source>The smallest file that is expected to stay accurate enough</source>
        <translation>预计仍足够准确的最小文件</translation>
    </message>
    <message>
        <source>Prune only this layer</source>
        <translation>只剪枝这一层</translation>
    </message>
    <message>
        <source>Moves the threshold of the selected layer</source>
        <translation>移动所选层的阈值</translation>
    </message>
    <message>
        <source>Lock or unlock this layer</source>
        <translation>锁定或解锁此层</translation>
    </message>
    <message>
        <source>The size target leaves locked layers alone</source>
        <translation>大小目标不会改动锁定的层</translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation>共享值减半</translation>
    </message>
    <message>
        <source>Of the selected layer</source>
        <translation>针对所选层</translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation>共享值加倍</translation>
    </message>
    <message>
        <source>Show the Huffman code of this layer</source>
        <translation>显示此层的霍夫曼编码</translation>
    </message>
    <message>
        <source>Code lengths and bits per symbol</source>
        <translation>码长和每符号位数</translation>
    </message>
    <message>
        <source>Show the weights of this layer as a table</source>
        <translation>以表格显示此层的权重</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>直方图的分组</translation>
    </message>
    <message>
        <source>Show accuracy by size as a table</source>
        <translation>以表格显示准确率与大小</translation>
    </message>
    <message>
        <source>The curves above the size target</source>
        <translation>大小目标上方的曲线</translation>
    </message>
    <message>
        <source>Measure accuracy on all validation photos</source>
        <translation>在全部验证照片上测量准确率</translation>
    </message>
    <message>
        <source>Of the model as it is now</source>
        <translation>针对当前模型</translation>
    </message>
    <message>
        <source>Show the weight error of this layer</source>
        <translation>显示此层的权重误差</translation>
    </message>
    <message>
        <source>What pruning does to its weights, by the share of zeros</source>
        <translation>剪枝对其权重的影响，按零的占比</translation>
    </message>
    <message>
        <source>Show the sparsity map as a table</source>
        <translation>以表格显示稀疏度图</translation>
    </message>
    <message>
        <source>What is left of each kernel</source>
        <translation>每个卷积核的剩余部分</translation>
    </message>
    <message>
        <source>%1 needs %2 zeros.</source>
        <translation>%1 需要 %2 的零。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are locked, the others share the cut.</source>
        <translation>
            <numerusform>%n 层已锁定，由其他层分担缩减。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy floor set to %1</source>
        <translation>准确率下限设为 %1</translation>
    </message>
    <message>
        <source>Accuracy floor removed</source>
        <translation>已移除准确率下限</translation>
    </message>
    <message>
        <source>Spread over layers: %1</source>
        <translation>各层分配依据：%1</translation>
    </message>
    <message>
        <source>Retrain to recover about %1 points (%2)</source>
        <translation>再训练约可恢复 %1 个百分点（%2）</translation>
    </message>
    <message>
        <source>Retrain to recover about %1 points</source>
        <translation>再训练约可恢复 %1 个百分点</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1，步幅 %2</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已剪枝</translation>
    </message>
    <message>
        <source>+%1 and on</source>
        <translation>+%1 及以上</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Kernels left</source>
        <translation>剩余卷积核</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation>之前的权重</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>保留的权重</translation>
    </message>
    <message>
        <source>Times smaller</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated, as it is</source>
        <translation>估计，当前状态</translation>
    </message>
    <message>
        <source>estimated, after retraining</source>
        <translation>估计，再训练后</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>滤波器 %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>This target cannot be reached: biases, codebooks, headers and one weight per layer take %1.</source>
        <translation>无法达到此目标：偏置、码本、文件头以及每层一个权重共占 %1。</translation>
    </message>
    <message numerus="yes">
        <source>This target cannot be reached: %n locked layer(s) take %1, and biases, codebooks, headers and one weight of each other layer %2.</source>
        <translation>
            <numerusform>无法达到此目标：%n 个锁定的层占 %1，偏置、码本、文件头以及其余每层一个权重占 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressStep</name>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message numerus="yes">
        <source>learn from the photos, %Ln epochs</source>
        <translation>
            <numerusform>从照片中学习，%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>set the least important weights to zero</source>
        <translation>把最不重要的权重设为零</translation>
    </message>
    <message>
        <source>let the weights of a layer share few values</source>
        <translation>让一层的权重共用少数几个值</translation>
    </message>
    <message>
        <source>write frequent values with short codes</source>
        <translation>用短编码写入常见的值</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>当前文件</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>字节在哪里</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>This is what is left</source>
        <translation>这是剩下的部分</translation>
    </message>
    <message>
        <source>This is what will be done</source>
        <translation>这是将要做的</translation>
    </message>
    <message>
        <source>Cut, shared and coded, exactly as it would be written. Retraining comes next and wins accuracy back.</source>
        <translation>已剪枝、共享和编码，与写入文件时完全一致。接下来再训练，恢复准确率。</translation>
    </message>
    <message>
        <source>There is no trained network yet: the recipe begins with training, then cuts to your target.</source>
        <translation>还没有训练好的网络：配方先训练，再缩减到目标。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation>训练并压缩</translation>
    </message>
    <message>
        <source>Takes %1. It can be paused at any time.</source>
        <translation>需要%1。可随时暂停。</translation>
    </message>
    <message>
        <source>It can be paused at any time.</source>
        <translation>可随时暂停。</translation>
    </message>
    <message>
        <source>was %1, %2 smaller</source>
        <translation>之前 %1，缩小 %2</translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation>剩余权重</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Top-1, before retraining</source>
        <translation>Top-1，再训练之前</translation>
    </message>
    <message>
        <source>Top-1, expected after retraining</source>
        <translation>Top-1，再训练后预计</translation>
    </message>
    <message>
        <source>%1, %2 zeros</source>
        <translation>%1，%2 个零</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Cut, shared and coded, exactly as it would be written.</source>
        <translation>已剪枝、共享并编码，与写入文件时完全一致。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing is left to run.</source>
        <translation>没有剩余步骤需要运行。</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressTarget</name>
    <message>
        <source>Size target</source>
        <translation>大小目标</translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation>输入一个数字，例如 61440 或 60 KiB。</translation>
    </message>
    <message>
        <source>Spread over layers by</source>
        <translation>各层分配依据</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation>LAMP 分数</translation>
    </message>
    <message>
        <source>The same share each</source>
        <translation>各层比例相同</translation>
    </message>
    <message>
        <source>Each layer gives up what costs it the same weight error</source>
        <translation>各层按相同的权重误差代价缩减</translation>
    </message>
    <message>
        <source>One ranking of |w| in standard deviations of its layer</source>
        <translation>按 |w| 以该层标准差为单位统一排序</translation>
    </message>
    <message>
        <source>One ranking of w² over the squares not smaller in its layer</source>
        <translation>按 w² 除以该层不小于它的平方之和统一排序</translation>
    </message>
    <message>
        <source>Every layer keeps the same share of its weights</source>
        <translation>每层保留相同比例的权重</translation>
    </message>
    <message>
        <source>%1 KiB, %2 smaller</source>
        <translation>%1 KiB，缩小 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) share it</source>
        <translation>
            <numerusform>%n 层分担</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n are locked</source>
        <translation>
            <numerusform>%n 层锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 到 100</translation>
    </message>
    <message>
        <source>Accuracy floor</source>
        <translation>准确率下限</translation>
    </message>
    <message>
        <source>expected below</source>
        <translation>预计低于下限</translation>
    </message>
    <message>
        <source>expected above</source>
        <translation>预计高于下限</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>No size is expected to reach this floor: the best is %1. Lower the floor or train the network longer.</source>
        <translation>预计任何大小都达不到此下限：最好为 %1。请降低下限，或延长网络训练。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ConfusionPanel</name>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Which confusion matrix</source>
        <translation>选择混淆矩阵</translation>
    </message>
    <message>
        <source>Measure on validation</source>
        <translation>在验证集上测量</translation>
    </message>
    <message>
        <source>Measure on the test part (for the final figure)</source>
        <translation>在测试集上测量（最终数字）</translation>
    </message>
    <message>
        <source>Choices are made on validation. The test part stays honest when it is looked at once.</source>
        <translation>选择在验证集上做出。测试集只看一次，才保持可信。</translation>
    </message>
    <message>
        <source>Which part of the photos is measured</source>
        <translation>在哪部分照片上测量</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test, n = %1</source>
        <translation>测试，n = %1</translation>
    </message>
    <message>
        <source>training, n = %1</source>
        <translation>训练，n = %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Part of the photos: %1</source>
        <translation>照片部分：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are too many for a matrix. Per class shows each of them.</source>
        <translation>
            <numerusform>%n 个类别对矩阵来说太多。“按类别”会逐一显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which class is taken for which: shown once the models are compared.</source>
        <translation>哪个类别被误认为哪个：比较模型后显示。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataPage</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leave the chosen photos out</source>
        <translation>排除所选照片</translation>
    </message>
    <message>
        <source>Take the chosen photos back</source>
        <translation>取回所选照片</translation>
    </message>
    <message>
        <source>Fix all problems of the photos</source>
        <translation>修复照片的所有问题</translation>
    </message>
    <message>
        <source>Choose other photos…</source>
        <translation>选择其他照片…</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>标为</translation>
    </message>
    <message>
        <source>A folder of photos…</source>
        <translation>照片文件夹…</translation>
    </message>
    <message>
        <source>A zip or tar…</source>
        <translation>zip 或 tar…</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation>选择每个类别各有一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Choose an archive of photos</source>
        <translation>选择照片压缩包</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>压缩包 (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Label the chosen photos as…</source>
        <translation>将所选照片标为…</translation>
    </message>
    <message>
        <source>Use the photos in %1 as the data set</source>
        <translation>用 %1 中的照片作为数据集</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataSource</name>
    <message>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已停止读取 %1。</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>正在查找问题</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>已排除 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken back</source>
        <translation>
            <numerusform>已取回 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) labelled %1</source>
        <translation>
            <numerusform>已将 %n 张照片标为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos in two parts kept in one</source>
        <translation>两部分重复的照片只留一处</translation>
    </message>
    <message>
        <source>Duplicates kept once</source>
        <translation>重复照片只留一份</translation>
    </message>
    <message>
        <source>Photos with two labels left out</source>
        <translation>已排除有两个标签的照片</translation>
    </message>
    <message>
        <source>Unreadable files left out</source>
        <translation>已排除无法读取的文件</translation>
    </message>
    <message>
        <source>All problems of the photos mended</source>
        <translation>已修复照片的所有问题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataStep</name>
    <message>
        <source>Drop a folder or an archive of photos</source>
        <translation>拖入照片文件夹或压缩包</translation>
    </message>
    <message>
        <source>one folder per class</source>
        <translation>每个类别一个文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>选择压缩包</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>起始网络</translation>
    </message>
    <message>
        <source>Fresh weights. A file with trained weights can be dropped on the window.</source>
        <translation>随机初始权重。可把含已训练权重的文件拖到窗口上。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Network set to %1</source>
        <translation>网络设为 %1</translation>
    </message>
    <message>
        <source>Photos sorted into one folder per class, in a folder or an archive. They stay where they are and are never changed.</source>
        <translation>按类别分文件夹存放的照片，位于文件夹或压缩包中。它们留在原处，绝不会被更改。</translation>
    </message>
    <message>
        <source>No photos are chosen yet.</source>
        <translation>还没有选择照片。</translation>
    </message>
    <message>
        <source>The photos are being read.</source>
        <translation>正在读取照片。</translation>
    </message>
    <message>
        <source>At least two classes are needed: one folder of photos each.</source>
        <translation>至少需要两个类别：每个类别一个照片文件夹。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>压缩包 (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>To choose on (validation)</source>
        <translation>用于选择（验证）</translation>
    </message>
    <message>
        <source>To judge at the end (test)</source>
        <translation>用于最终评判（测试）</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> 等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>drop others here to use them instead</source>
        <translation>拖入其他照片即可替换</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What should it recognise?</source>
        <translation>要识别什么？</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>The built-in scenes</source>
        <translation>内置场景</translation>
    </message>
    <message>
        <source>Nothing yet. Once photos are chosen, their number, their classes and how they are divided stand here, with a few of them to look at.</source>
        <translation>还没有内容。选择照片后，这里显示照片数量、类别和划分方式，并有几张可供查看。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWelcome</name>
    <message>
        <source>Drop a folder, zip or tar of photos</source>
        <translation>拖入照片文件夹、zip 或 tar</translation>
    </message>
    <message>
        <source>One folder per class, with train and test folders around them where there are some</source>
        <translation>每个类别一个文件夹，外层可有 train 和 test 文件夹</translation>
    </message>
    <message>
        <source>Drop a folder, zip or tar of photos, or press Enter to choose one</source>
        <translation>拖入照片文件夹、zip 或 tar，或按 Enter 选择</translation>
    </message>
    <message>
        <source>Or try the demo: built-in scenes, nothing to download</source>
        <translation>或试用演示：内置场景，无需下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWords</name>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and test</source>
        <translation>
            <numerusform>%n 张照片同在训练集和测试集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and validation</source>
        <translation>
            <numerusform>%n 张照片同在训练集和验证集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) inside one part</source>
        <translation>
            <numerusform>同一部分内有 %n 张重复照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) carry two labels</source>
        <translation>
            <numerusform>%n 张照片有两个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) with fewer than 10 photos</source>
        <translation>
            <numerusform>%n 个类别不足 10 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>They would make accuracy look better than it is.</source>
        <translation>它们会使准确率看起来偏高。</translation>
    </message>
    <message numerus="yes">
        <source>Kept once, they save %n photo(s) per epoch.</source>
        <translation>
            <numerusform>只留一份，每轮节省 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label or leave them out.</source>
        <translation>选择一个标签，或将其排除。</translation>
    </message>
    <message>
        <source>Their accuracy will be rough.</source>
        <translation>其准确率会较粗略。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>%1 ends early</source>
        <translation>%1 提前结束</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in test</source>
        <translation>留在测试集</translation>
    </message>
    <message>
        <source>Keep in validation</source>
        <translation>留在验证集</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>只留一份</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>in %1 too</source>
        <translation>也在%1集</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>2 labels</source>
        <translation>2 个标签</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The program draws a test part of its own.</source>
        <translation>程序自行绘制测试集。</translation>
    </message>
    <message>
        <source>The folders %1 and %2 set the split.</source>
        <translation>文件夹 %1 和 %2 决定划分。</translation>
    </message>
    <message>
        <source>The folder %1 sets the test part.</source>
        <translation>文件夹 %1 决定测试集。</translation>
    </message>
    <message>
        <source>The source sets the test part itself.</source>
        <translation>数据来源自带测试集。</translation>
    </message>
    <message>
        <source>Test is %1 of all photos, class by class.</source>
        <translation>测试集占全部照片的 %1，按类别抽取。</translation>
    </message>
    <message>
        <source>No photo is left for validation.</source>
        <translation>没有照片可用于验证。</translation>
    </message>
    <message>
        <source>The folder %1 sets the validation part.</source>
        <translation>文件夹 %1 决定验证集。</translation>
    </message>
    <message>
        <source>Validation is %1 of train, chosen with seed %2.</source>
        <translation>验证集占训练集的 %1，以随机种子 %2 选取。</translation>
    </message>
    <message>
        <source>%1 scenes drawn by this program: pictures, no photos. Nothing is downloaded.</source>
        <translation>本程序绘制的 %1 个场景：是图画，不是照片。不下载任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 photos in %n folder(s)</source>
        <translation>
            <numerusform>%n 个文件夹中有 %1 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in %1.</source>
        <translation>读取用时 %1。</translation>
    </message>
    <message>
        <source>No file skipped.</source>
        <translation>没有跳过文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped.</source>
        <translation>
            <numerusform>跳过 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is left to train on. Take some back, or choose other photos.</source>
        <translation>没有照片可用于训练。取回一些，或选择其他照片。</translation>
    </message>
    <message>
        <source>All photos are of one class, %1. A classifier needs at least two: put the photos of each class into a folder of its own.</source>
        <translation>所有照片都属于同一类别 %1。分类器至少需要两个类别：把每个类别的照片放入各自的文件夹。</translation>
    </message>
    <message>
        <source>There are too few photos to keep some for validation. Accuracy cannot be measured.</source>
        <translation>照片太少，无法留出验证部分。准确率无法测量。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture</source>
        <translation>%1 无法作为图片读取</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EpochBars</name>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Evaluate</name>
    <message>
        <source>another class</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Their attention overlaps by %1.</source>
        <translation>两者的注意力重叠 %1。</translation>
    </message>
    <message>
        <source>The original says %1.</source>
        <translation>原始模型的回答是 %1。</translation>
    </message>
    <message>
        <source>There is no compressed model to compare it with yet.</source>
        <translation>还没有可与之比较的压缩模型。</translation>
    </message>
    <message>
        <source>The two models disagree.</source>
        <translation>两个模型不一致。</translation>
    </message>
    <message>
        <source>Both models say %1.</source>
        <translation>两个模型的回答都是 %1。</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Original says</source>
        <translation>原始回答</translation>
    </message>
    <message>
        <source>Compressed says</source>
        <translation>压缩后回答</translation>
    </message>
    <message>
        <source>Same photos, both models: %1 lost, %2 won back. Change %3.</source>
        <translation>同一批照片，两个模型：失误 %1 张，挽回 %2 张。变化 %3。</translation>
    </message>
    <message>
        <source>Hurt most: %1.</source>
        <translation>受损最大：%1。</translation>
    </message>
    <message>
        <source>Compressed is not sure (below %1).</source>
        <translation>压缩模型不确定（低于 %1）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class, points lost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Balanced %1.</source>
        <translation>均衡 %1。</translation>
    </message>
    <message>
        <source>Balanced %1, was %2.</source>
        <translation>均衡 %1，之前 %2。</translation>
    </message>
    <message>
        <source>all answered, %1 of them right</source>
        <translation>全部作答，其中 %1 正确</translation>
    </message>
    <message>
        <source>no photo gets an answer</source>
        <translation>没有照片得到回答</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them right</source>
        <translation>%1 已作答，其中 %2 正确</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EvaluatePage</name>
    <message>
        <source>Ask both models about photos…</source>
        <translation>让两个模型判断照片…</translation>
    </message>
    <message>
        <source>Ask both models about the clipboard&apos;s picture</source>
        <translation>让两个模型判断剪贴板中的图片</translation>
    </message>
    <message>
        <source>Ask both models about the webcam&apos;s picture</source>
        <translation>让两个模型判断摄像头的图片</translation>
    </message>
    <message>
        <source>Compare both models on validation</source>
        <translation>在验证集上比较两个模型</translation>
    </message>
    <message>
        <source>Compare both models on the test part</source>
        <translation>在测试集上比较两个模型</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Train a network, or open a model file. Then photos can be asked of it here.</source>
        <translation>训练一个网络，或打开模型文件。之后可在这里让它判断照片。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Open a data set: every validation photo is then asked of both models.</source>
        <translation>打开数据集：之后两个模型会判断每张验证照片。</translation>
    </message>
    <message>
        <source>With a model and photos, the ones that compression broke appear here.</source>
        <translation>有了模型和照片，因压缩而出错的照片会显示在这里。</translation>
    </message>
    <message>
        <source>Both models have not been compared yet</source>
        <translation>两个模型尚未比较</translation>
    </message>
    <message>
        <source>Every validation photo (%1) is asked of both models. Training goes on meanwhile.</source>
        <translation>两个模型会判断每张验证照片（%1）。训练同时继续。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stale: the models changed after this was measured.</source>
        <translation>已过期：测量之后模型有改变。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Stale: the photos were edited after this was measured.</source>
        <translation>已过期：测量之后照片被编辑过。</translation>
    </message>
    <message>
        <source>Ask both models about the photos in %1</source>
        <translation>让两个模型判断 %1 中的照片</translation>
    </message>
    <message numerus="yes">
        <source>Ask both models about %Ln photo(s)</source>
        <translation>
            <numerusform>让两个模型判断 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>复制为 CLI 命令</translation>
    </message>
    <message>
        <source>This network has random weights: nothing has trained it yet, so its answers and figures mean nothing.</source>
        <translation>该网络的权重是随机的：尚未训练，因此其回答和数值没有意义。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportPage</name>
    <message>
        <source>%1 saved</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 becomes ≈ %2</source>
        <translation>%1 变为 ≈ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen</source>
        <translation>
            <numerusform>已选 %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stores every zero, so pruning does not make it smaller.</source>
        <translation>%1 会存储每个零，因此剪枝不会使其变小。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Inside a zip or an app package the zeros cost little: %1.</source>
        <translation>在 zip 或应用包中，零几乎不占空间：%1。</translation>
    </message>
    <message>
        <source>No format is chosen</source>
        <translation>没有选择格式</translation>
    </message>
    <message>
        <source>Already at work</source>
        <translation>正在进行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 written, but a self-check differs</source>
        <translation>%1 已写入，但有一项自检不符</translation>
    </message>
    <message>
        <source>%1 written and checked</source>
        <translation>%1 已写入并检查</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 已写入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>Once there is a trained network, its size in every format stands here, and each file is opened again and checked.</source>
        <translation>有了训练好的网络后，这里显示它在各格式中的大小，每个文件都会重新打开并检查。</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>前往数据</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>导出并检查</translation>
    </message>
    <message>
        <source>Writes the chosen formats and opens them again</source>
        <translation>写入所选格式并重新打开</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saves the report beside the exported files</source>
        <translation>把报告保存在导出文件旁边</translation>
    </message>
    <message>
        <source>Copy export as CLI command</source>
        <translation>复制导出的 CLI 命令</translation>
    </message>
    <message>
        <source>The command that writes the same files</source>
        <translation>可写出相同文件的命令</translation>
    </message>
    <message>
        <source>Before retraining: these files hold the network as it was cut.</source>
        <translation>再训练之前：这些文件包含缩减后未再训练的网络。</translation>
    </message>
    <message>
        <source>Retraining recovers about %1.</source>
        <translation>再训练可恢复约 %1。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Random weights: these files would hold a network that nothing has trained.</source>
        <translation>随机权重：这些文件将包含一个从未训练过的网络。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportStep</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>已写入并检查</translation>
    </message>
    <message>
        <source>Where shall it run?</source>
        <translation>在哪里运行？</translation>
    </message>
    <message>
        <source>Each file was opened again and asked the same photos as the network in this window.</source>
        <translation>每个文件都已重新打开，并与本窗口中的网络用同样的照片核对过回答。</translation>
    </message>
    <message>
        <source>Choose the formats. Each file is opened again and asked the same photos before it counts.</source>
        <translation>选择格式。每个文件都要重新打开，并用同样的照片核对回答，才算完成。</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>This network was not retrained since it was cut.</source>
        <translation>此网络剪枝后没有再训练。</translation>
    </message>
    <message>
        <source>Random weights: nothing has trained this network.</source>
        <translation>随机权重：该网络从未训练过。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Exporter</name>
    <message>
        <source>Sizes of the formats</source>
        <translation>各格式的大小</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 的报告</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Facts</name>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Failure</name>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>文件已损坏或属于其他类型。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有文件无法读取或写入。</translation>
    </message>
    <message>
        <source>This is a fault of the program; its log says more.</source>
        <translation>这是程序的错误；日志中有更多信息。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use smaller pictures or batches.</source>
        <translation>内存不足。关闭其他程序，或使用更小的图片或批次。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FileQuestions</name>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation>选择每个类别各有一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Projects, models and archives</source>
        <translation>项目、模型和压缩包</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a project, model or archive</source>
        <translation>打开项目、模型或压缩包</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FloorField</name>
    <message>
        <source>Accuracy floor</source>
        <translation>准确率下限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Top-1 that the compressed network shall not fall below, such as 85 %. It marks the plots and what is suggested; empty: none</source>
        <translation>压缩后的网络不得低于的 Top-1，例如 85 %。它会标在图中并影响建议；留空：无</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsModel</name>
    <message numerus="yes">
        <source>%Ln answers differ</source>
        <translation>
            <numerusform>%Ln 个回答不同</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>cannot hold this network</source>
        <translation>无法保存此网络</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>written, not asked</source>
        <translation>已写入，未核对回答</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，用于%2</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>大小尚不清楚</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1，实测</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1, counted exactly</source>
        <translation>%1，准确计数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsView</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Space chooses a format, arrow keys show another one&apos;s self-check</source>
        <translation>空格键选择格式，方向键显示其他格式的自检</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Header</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation>Squeeze Studio</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>向导</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Wizard or studio</source>
        <translation>向导或工作室</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Job</name>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%1 / %2 张照片</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 张照片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1/%2 步</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobCard</name>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停%1</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Jobs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobsPanel</name>
    <message>
        <source>Nothing runs</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>Training, measuring and exporting appear here, with time left and a way to cancel.</source>
        <translation>训练、测量和导出显示在这里，带有剩余时间和取消按钮。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>任务和日志</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::LossLine</name>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MainWindow</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>%1, top-1 %2</source>
        <translation>%1，Top-1 %2</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>运行已停止</translation>
    </message>
    <message>
        <source>Recipe copied</source>
        <translation>配方已复制</translation>
    </message>
    <message>
        <source>Step %1 moved to place %2</source>
        <translation>第 %1 步移到第 %2 位</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Both models are asked. Their answers are on the Evaluate page.</source>
        <translation>两个模型正在判断。回答显示在“评估”页。</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Makes a window of this panel, or puts it back</source>
        <translation>把此面板变成独立窗口，或放回原处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MeasurementsModel</name>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Double-click brings this model and its recipe back</source>
        <translation>双击可恢复此模型及其配方</translation>
    </message>
    <message>
        <source>Its model went when the project held many; ends of steps and the best points stay</source>
        <translation>项目中模型较多时，它的模型已被清除；各步结束处和最佳点的模型会保留</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>figures only</source>
        <translation>仅数字</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelCompare</name>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Original and now</source>
        <translation>原始与当前</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>比较两个模型</translation>
    </message>
    <message>
        <source>Two models, layer by layer</source>
        <translation>两个模型，逐层</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Nothing is compressed yet: both are the same model.</source>
        <translation>还没有压缩：两者是同一个模型。</translation>
    </message>
    <message>
        <source>The original and what export would write now.</source>
        <translation>原始模型和现在导出会写入的模型。</translation>
    </message>
    <message>
        <source>Choose a model to compare with</source>
        <translation>选择用于比较的模型</translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation>模型 (*.sqz *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>What export would write now, and %1.</source>
        <translation>现在导出会写入的模型，和 %1。</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>复制为 CLI 命令</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelFacts</name>
    <message>
        <source>Imported from %1.</source>
        <translation>从 %1 导入。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: all %n layer(s) from %1.</source>
        <translation>
            <numerusform>已导入：全部 %n 层来自 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1 to %2 from %3. %4 is new, for %n class(es).</source>
        <translation>
            <numerusform>已导入：%1 至 %2，来自 %3。%4 是新的，用于 %n 个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh weights, seed %1. Nothing is imported.</source>
        <translation>随机初始权重，随机种子 %1。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Trained from fresh weights, seed %1. Nothing was imported.</source>
        <translation>从随机初始权重训练，随机种子 %1。没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelPage</name>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Choose a network, with fresh weights or with those of a file. Its layers, their sizes and their weights will be here.</source>
        <translation>选择一个网络，使用随机初始权重或文件中的权重。这里会显示它的层、层的大小和权重。</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Colour the squares by</source>
        <translation>方块着色依据</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Another network, other start weights, or a model to compare with</source>
        <translation>另一个网络、其他起始权重，或用于比较的模型</translation>
    </message>
    <message>
        <source>Open in Compress</source>
        <translation>在压缩页打开</translation>
    </message>
    <message>
        <source>Thresholds and clusters of this layer</source>
        <translation>此层的阈值和聚类数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>计数，对数</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Filter before</source>
        <translation>上一个滤波器</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>下一个滤波器</translation>
    </message>
    <message>
        <source>Compare two models layer by layer</source>
        <translation>逐层比较两个模型</translation>
    </message>
    <message>
        <source>Open the chosen layer in Compress</source>
        <translation>在压缩页打开所选层</translation>
    </message>
    <message>
        <source>Choose a network or start weights…</source>
        <translation>选择网络或起始权重…</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选</translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds per photo</source>
        <translation>%1 个参数，每张照片 %2 次乘加</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>尚未训练。</translation>
    </message>
    <message>
        <source>%1 in and out</source>
        <translation>输入输出均为 %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Fresh weights</source>
        <translation>随机初始权重</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>已训练的权重</translation>
    </message>
    <message>
        <source>From a model file…</source>
        <translation>来自模型文件…</translation>
    </message>
    <message>
        <source>Choose a model with weights to start from</source>
        <translation>选择提供起始权重的模型</translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation>模型 (*.sqz *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Weights of the filter</source>
        <translation>滤波器的权重</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1，随机权重</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PageThumbnails</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PartsBar</name>
    <message>
        <source>What the bytes are spent on</source>
        <translation>字节用在哪里</translation>
    </message>
    <message>
        <source>positions %1, values %2, biases %3, codebooks %4, header and tables %5</source>
        <translation>位置 %1，值 %2，偏置 %3，码本 %4，文件头和码表 %5</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>码本</translation>
    </message>
    <message>
        <source>header, tables</source>
        <translation>文件头、码表</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PreferencesPage</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Short motions, such as a toast that fades in</source>
        <translation>简短动画，例如淡入的提示</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Window and docks as they were at first</source>
        <translation>窗口和停靠面板恢复最初状态</translation>
    </message>
    <message>
        <source>Training uses</source>
        <translation>训练使用</translation>
    </message>
    <message>
        <source>all processors</source>
        <translation>所有处理器</translation>
    </message>
    <message>
        <source> threads</source>
        <translation> 个线程</translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation>训练线程数</translation>
    </message>
    <message>
        <source>From the next run on. Another number gives other bytes for equal seeds.</source>
        <translation>从下次运行起生效。线程数不同，相同随机种子得到的字节也不同。</translation>
    </message>
    <message>
        <source>Tell me when a run ends while another window is in front</source>
        <translation>另一个窗口在前面时，运行结束后通知我</translation>
    </message>
    <message>
        <source>Comfortable rows: tables show fewer, higher ones</source>
        <translation>宽松行距：表格行数较少，行更高</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Preview</name>
    <message>
        <source>Measuring accuracy</source>
        <translation>正在测量准确率</translation>
    </message>
    <message>
        <source>Size target set to %1</source>
        <translation>大小目标设为 %1</translation>
    </message>
    <message>
        <source>Threshold of %1 set to %2</source>
        <translation>%1 的阈值设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares %n values</source>
        <translation>
            <numerusform>%1 共享 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>已锁定 %1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>已解锁 %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Keep photos of both parts in test, duplicates once, and leave out the rest</source>
        <translation>两部分都有的照片留在测试集，重复照片只留一份，其余排除</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Every photo is read once to find problems. You can go on meanwhile.</source>
        <translation>每张照片读取一次以查找问题。期间可以继续操作。</translation>
    </message>
    <message>
        <source>The photos were not looked through.</source>
        <translation>照片没有检查过。</translation>
    </message>
    <message>
        <source>Drawn pictures have none.</source>
        <translation>绘制的图片没有问题。</translation>
    </message>
    <message>
        <source>None left: no damaged file, no duplicate, no photo in two parts.</source>
        <translation>没有剩余问题：没有损坏的文件，没有重复照片，没有照片同在两部分。</translation>
    </message>
    <message>
        <source>Nothing on disk changes. Every fix can be undone.</source>
        <translation>磁盘上的内容不会改变。每项修复都可撤销。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RailItem</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecentRow</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>top-1 %1</source>
        <translation>Top-1 %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>Top-1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeChipButton</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>edited, not run yet</source>
        <translation>已编辑，尚未运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stale: a step before it changed</source>
        <translation>已过期：之前的步骤有改变</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeEdit</name>
    <message>
        <source>There is no such step.</source>
        <translation>没有这个步骤。</translation>
    </message>
    <message>
        <source>This step does not train.</source>
        <translation>此步骤不训练。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeLine</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Copy the recipe as a line of text</source>
        <translation>以一行文本复制配方</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ReportPanel</name>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告的页面</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation>每一层</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>ends with the one line that repeats it</source>
        <translation>末尾是可重现结果的一行命令</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RetrainStep</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Nothing runs yet. Training shows its progress here, and everything up to the last epoch is kept when you stop it.</source>
        <translation>还没有运行。训练进度会显示在这里，停止时会保留到最后一轮为止的全部内容。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stops, and goes back to the network as it was before</source>
        <translation>停止，并回到之前的网络</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It is learning again</source>
        <translation>正在重新学习</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>已再训练</translation>
    </message>
    <message>
        <source>Win the accuracy back</source>
        <translation>恢复准确率</translation>
    </message>
    <message>
        <source>Everything up to the last epoch is saved.</source>
        <translation>到最后一轮为止的全部内容已保存。</translation>
    </message>
    <message>
        <source>Measured on photos that it did not learn from.</source>
        <translation>在未用于学习的照片上测量。</translation>
    </message>
    <message>
        <source>The weights that are left learn to do the work of those that are gone. You can go on working meanwhile.</source>
        <translation>剩余的权重学习承担被去掉的权重的工作。期间可以继续操作。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation>训练并压缩</translation>
    </message>
    <message>
        <source>Goes on when you leave this page.</source>
        <translation>离开此页后继续进行。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-1 of the original</source>
        <translation>原始 Top-1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>再训练之前</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Getting the photos ready</source>
        <translation>正在准备照片</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1/%2 步</translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation>，第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Retrain again</source>
        <translation>重新再训练</translation>
    </message>
    <message>
        <source>Runs the whole recipe once more, from the weights that this run began with</source>
        <translation>从本次运行开始时的权重出发，再次运行整个配方</translation>
    </message>
    <message>
        <source>Finished as it was opened</source>
        <translation>打开时即已完成</translation>
    </message>
    <message>
        <source>Choose a smaller target to cut it further.</source>
        <translation>选择更小的目标可继续压缩。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Runner</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1/%2 步</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1，第 %2/%3 轮</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>This run has measured nothing yet.</source>
        <translation>此次运行还没有测量任何内容。</translation>
    </message>
    <message>
        <source>The model of this point is not kept any more: of old epochs only the figures stay. Those at the end of a step can always be brought back.</source>
        <translation>此点的模型已不再保留：较早的轮次只保留数字。各步结束处的模型始终可以恢复。</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>其起点</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>第 %1 步，第 %2 轮</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Back to %1, %2</source>
        <translation>回到 %1，%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1, reading photos, %2 of %3</source>
        <translation>%1，正在读取照片，%2 / %3</translation>
    </message>
    <message>
        <source>Back to %1, to go on with it</source>
        <translation>回到 %1，以便继续运行</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsFigures</name>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>just after pruning</source>
        <translation>刚剪枝后</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>this run, now</source>
        <translation>本次运行，当前</translation>
    </message>
    <message>
        <source>now, before retraining</source>
        <translation>当前，再训练之前</translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1, %2</source>
        <translation>AlexNet，相同照片：%1，%2</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>%1, %2, epoch %3</source>
        <translation>%1，%2，第 %3 轮</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1，%2 之后</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsModel</name>
    <message numerus="yes">
        <source>%1 %2, %3, on %n photo(s) of the validation part</source>
        <translation>
            <numerusform>%1 %2，%3，在验证集的 %n 张照片上</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsPage</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>两个配方</translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation>每次运行成为此曲线上的一点，可随时回到其中任何一次。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Brings the run&apos;s recipe and model back (Enter); undo returns</source>
        <translation>恢复该次运行的配方和模型（Enter）；撤销可返回</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Gives the run a name of its own (F2)</source>
        <translation>为该次运行命名（F2）</translation>
    </message>
    <message>
        <source>Restore the selected run</source>
        <translation>恢复所选运行</translation>
    </message>
    <message>
        <source>Rename the selected run</source>
        <translation>重命名所选运行</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Steps of both recipes</source>
        <translation>两个配方的步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe now</source>
        <translation>当前配方</translation>
    </message>
    <message>
        <source>Select a run to compare its recipe.</source>
        <translation>选择一次运行以比较其配方。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ</source>
        <translation>
            <numerusform>%n 个步骤不同</numerusform>
        </translation>
    </message>
    <message>
        <source>The same steps</source>
        <translation>步骤相同</translation>
    </message>
    <message>
        <source>Copy the run as CLI command</source>
        <translation>把该次运行复制为 CLI 命令</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SavePanel</name>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>existing files are kept, new ones get a number</source>
        <translation>保留已有文件，新文件加编号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Include labels</source>
        <translation>包含标签</translation>
    </message>
    <message>
        <source>Include the recipe</source>
        <translation>包含配方</translation>
    </message>
    <message>
        <source>Command that does the same</source>
        <translation>效果相同的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>复制为 CLI 命令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message numerus="yes">
        <source>Self-check on %Ln photos</source>
        <translation>
            <numerusform>在 %Ln 张照片上自检</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Writes the chosen formats and checks them (Ctrl+E)</source>
        <translation>写入所选格式并检查（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SeenPictures</name>
    <message>
        <source>One photo as training sees it, six times</source>
        <translation>训练所见的同一张照片，共六次</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Begin with the weights in %1</source>
        <translation>从 %1 中的权重开始</translation>
    </message>
    <message>
        <source>Use the photos in %1 as the data set</source>
        <translation>用 %1 中的照片作为数据集</translation>
    </message>
    <message>
        <source>%1 is neither a photo, nor an archive, a model or a project.</source>
        <translation>%1 不是照片，也不是压缩包、模型或项目。</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message>
        <source>One project, model, folder or archive at a time; photos may be many.</source>
        <translation>一次只能有一个项目、模型、文件夹或压缩包；照片可以有多张。</translation>
    </message>
    <message>
        <source>None of these files is a photo.</source>
        <translation>这些文件都不是照片。</translation>
    </message>
    <message numerus="yes">
        <source>Ask both models about %n photo(s)</source>
        <translation>
            <numerusform>让两个模型判断 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for the permission, or choose another one.</source>
        <translation>没有读取 %1 的权限。可向其所有者申请权限，或另选一个。</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or deleted, or its disk is not connected.</source>
        <translation>%1 不存在。它可能已被移动或删除，或者其磁盘未连接。</translation>
    </message>
    <message>
        <source>Ask both models about the photos in %1</source>
        <translation>让两个模型判断 %1 中的照片</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SessionViews</name>
    <message>
        <source>all changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Works offline. Photos stay on this computer.</source>
        <translation>离线工作。照片留在本机。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SizeField</name>
    <message>
        <source>Size target</source>
        <translation>大小目标</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>× smaller</source>
        <translation>× 缩小</translation>
    </message>
    <message>
        <source>Unit of the size target</source>
        <translation>大小目标的单位</translation>
    </message>
    <message>
        <source>The file shall be no larger than this: 61440, 60 KiB, 0.3 MB or 10x. While training follows, %1 of it stays free, for training changes the size a little.</source>
        <translation>文件不得大于此值：61440、60 KiB、0.3 MB 或 10x。后面还有训练时，其中 %1 会留空，因为训练会略微改变大小。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SourcePanel</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Choose another folder or archive of photos</source>
        <translation>选择其他照片文件夹或压缩包</translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation>内置场景</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SpeedChoice</name>
    <message>
        <source>Zeros make the file smaller; how long an answer takes depends on how many pixels the network looks at. Another size means training again.</source>
        <translation>零使文件变小；回答需要多久取决于网络看多少像素。改变大小意味着重新训练。</translation>
    </message>
    <message>
        <source>Photos fed at %1 pixels</source>
        <translation>照片以 %1 像素输入</translation>
    </message>
    <message>
        <source>%1 M operations</source>
        <translation>%1 M 次运算</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 像素</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitBar</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>训练 %1，验证 %2，测试 %3</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitPanel</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Photos by class and part</source>
        <translation>各类别和各部分的照片</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartArt</name>
    <message>
        <source>one small file, checked</source>
        <translation>一个经过检查的小文件</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartPage</name>
    <message>
        <source>bytes now and target, log scale</source>
        <translation>当前字节与目标，对数刻度</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>What you open here is kept, with every decision and every run, and waits for you to come back.</source>
        <translation>在这里打开的内容会连同每个决策和每次运行一起保留，等你回来。</translation>
    </message>
    <message>
        <source>Photos in</source>
        <translation>放入照片</translation>
    </message>
    <message>
        <source>Classes, duplicates and leaks between train and test are found at once.</source>
        <translation>立即找出类别、重复照片以及训练集与测试集之间的泄漏。</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>60 KB, or 10 times smaller, or no less accurate than AlexNet.</source>
        <translation>60 KB，或缩小 10 倍，或准确率不低于 AlexNet。</translation>
    </message>
    <message>
        <source>A checked file out</source>
        <translation>得到经过检查的文件</translation>
    </message>
    <message>
        <source>Opened again, run on your photos, and compared answer by answer.</source>
        <translation>重新打开，在你的照片上运行，逐个比较回答。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation>Squeeze Studio</translation>
    </message>
    <message>
        <source>Small image classifiers, measured byte by byte</source>
        <translation>小型图像分类器，逐字节测量</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>把照片文件夹拖到这里</translation>
    </message>
    <message>
        <source>one folder per class, or a zip, tar, project or model file</source>
        <translation>每个类别一个文件夹，或 zip、tar、项目或模型文件</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open a project or model</source>
        <translation>打开项目或模型</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Drawn scenes and a trained model, built in and offline. Drag one slider and watch the bytes fall.</source>
        <translation>绘制的场景和训练好的模型，内置且离线可用。拖动一个滑块，看字节数下降。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Start with the wizard</source>
        <translation>用向导开始</translation>
    </message>
    <message>
        <source>Use it from a terminal</source>
        <translation>在终端中使用</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>In about a minute</source>
        <translation>大约一分钟</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>复制为 CLI 命令</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos and threads give equal bytes</source>
        <translation>配方、随机种子、照片和线程数相同，得到的字节就相同</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepButton</name>
    <message>
        <source>Step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未进行</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepForm</name>
    <message>
        <source>; %1 to %2</source>
        <translation>；%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (default %2)</source>
        <translation>%1（默认 %2）</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Stepper</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepsEditor</name>
    <message>
        <source>%1 of step %2 back to its default</source>
        <translation>步骤 %2 的 %1 恢复默认值</translation>
    </message>
    <message>
        <source>%1 of step %2 set to %3</source>
        <translation>步骤 %2 的 %1 设为 %3</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>配方的步骤</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>文本形式的配方</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>删除该步骤</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>A recipe is a row of steps. Add the first one, or write it below.</source>
        <translation>配方由一系列步骤组成。添加第一步，或在下方写入。</translation>
    </message>
    <message>
        <source>%1; single layers: %2</source>
        <translation>%1；个别层：%2</translation>
    </message>
    <message>
        <source>Step %1 added</source>
        <translation>已添加第 %1 步</translation>
    </message>
    <message>
        <source>Step %1 removed</source>
        <translation>已删除第 %1 步</translation>
    </message>
    <message>
        <source>Step %1 moved</source>
        <translation>已移动第 %1 步</translation>
    </message>
    <message>
        <source>Recipe edited</source>
        <translation>配方已编辑</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetChart</name>
    <message>
        <source>Size target</source>
        <translation>大小目标</translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Home the original size.</source>
        <translation>文件应有多小。← → 1%，Page Up 和 Page Down 10%，Home 为原始大小。</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1，缩小 %2</translation>
    </message>
    <message>
        <source>, top-1 about %1 after retraining, estimated</source>
        <translation>，再训练后 Top-1 约 %1，估计</translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1 in %2</source>
        <translation>AlexNet，相同照片：%1，%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>after retraining</source>
        <translation>再训练后</translation>
    </message>
    <message>
        <source>The accuracy to expect stands here once a network was trained and measured.</source>
        <translation>网络训练并测量后，预计准确率显示在这里。</translation>
    </message>
    <message>
        <source>Photos come first: they say how many classes the network must tell apart.</source>
        <translation>先要有照片：由它们得知网络需区分多少个类别。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetStep</name>
    <message>
        <source>By size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>按准确率</translation>
    </message>
    <message>
        <source>By speed</source>
        <translation>按速度</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation>倍缩小</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目标的单位</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>预期效果</translation>
    </message>
    <message>
        <source>Fits in</source>
        <translation>可放入</translation>
    </message>
    <message>
        <source>How often must it be right?</source>
        <translation>需要多高的正确率？</translation>
    </message>
    <message>
        <source>How fast must it answer?</source>
        <translation>回答需要多快？</translation>
    </message>
    <message>
        <source>How small should it be?</source>
        <translation>应该多小？</translation>
    </message>
    <message>
        <source>Type an accuracy: the smallest file that is expected to reach it is chosen.</source>
        <translation>输入准确率：会选择预计能达到它的最小文件。</translation>
    </message>
    <message>
        <source>Choose how many pixels the network looks at. The file&apos;s size stays as it is set.</source>
        <translation>选择网络看多少像素。文件大小保持设定值。</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Nothing runs until you press Compress.</source>
        <translation>按“压缩”之前不会运行任何内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Right at least in</source>
        <translation>每 100 张照片至少答对</translation>
    </message>
    <message>
        <source>of 100 photos: %1, %2 smaller than now</source>
        <translation>张：%1，比现在缩小 %2</translation>
    </message>
    <message>
        <source>%1, %2 smaller than now</source>
        <translation>%1，比现在缩小 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Right answers lost</source>
        <translation>损失的正确回答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation>剩余权重</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>本机用时</translation>
    </message>
    <message>
        <source>Target set to %1</source>
        <translation>目标设为 %1</translation>
    </message>
    <message>
        <source>No size on the curve is expected to reach this.</source>
        <translation>曲线上没有预计能达到它的大小。</translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation>输入一个数字，例如 61440 或 60 KiB。</translation>
    </message>
    <message>
        <source>Accuracy floor set to %1</source>
        <translation>准确率下限设为 %1</translation>
    </message>
    <message>
        <source>Accuracy floor removed</source>
        <translation>已移除准确率下限</translation>
    </message>
    <message>
        <source>Accuracy by size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Drag the handle or type a size. The layers share the cut, each giving up what costs it the same weight error.</source>
        <translation>拖动手柄或输入大小。各层分担缩减，每层按相同的权重误差代价缩减。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>cannot be reached: the smallest is %1</source>
        <translation>无法达到：最小为 %1</translation>
    </message>
    <message>
        <source>%1, %2 smaller than now: the smallest that can be reached</source>
        <translation>%1，比现在小 %2：可达到的最小值</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ThumbStrip</name>
    <message>
        <source>Some of the photos</source>
        <translation>部分照片</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainHeader</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends the run and gives its checkpoint up. What it measured stays.</source>
        <translation>结束运行并放弃其检查点。已测量的内容保留。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <comment>shortcut, as on the keyboard</comment>
        <translation>Ctrl+.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainPage</name>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs  %1</source>
        <translation>运行  %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>降低学习率</translation>
    </message>
    <message>
        <source>Paused. Everything up to epoch %1 is saved.</source>
        <translation>已暂停。到第 %1 轮为止的全部内容已保存。</translation>
    </message>
    <message>
        <source>Paused. Everything up to this step is saved.</source>
        <translation>已暂停。到此步为止的全部内容已保存。</translation>
    </message>
    <message>
        <source>Training needs photos. Choose a data set first.</source>
        <translation>训练需要照片。先选择数据集。</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Learning rate lowered</source>
        <translation>学习率已降低</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>运行配方</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>mean of the epoch</source>
        <translation>本轮平均</translation>
    </message>
    <message>
        <source>validation, end of epoch</source>
        <translation>验证，每轮结束时</translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation>每次运行成为此曲线上的一点，可随时回到其中任何一次。</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>任务和日志</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>double-click a run to bring its recipe and model back</source>
        <translation>双击一次运行可恢复其配方和模型</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Runs the recipe from the first step that changed</source>
        <translation>从第一个有改变的步骤开始运行配方</translation>
    </message>
    <message>
        <source>Ends within a batch; everything up to the last epoch is stored</source>
        <translation>在一个批次内结束；保存到最后一轮为止的全部内容</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>Within target and floor</source>
        <translation>满足目标和下限</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>列出哪些运行</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Runs, checkpoints, jobs and recipe</source>
        <translation>运行、检查点、任务和配方</translation>
    </message>
    <message>
        <source>Checkpoints of the run</source>
        <translation>该次运行的检查点</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Brings the model and its recipe back (Enter); undo returns</source>
        <translation>恢复模型及其配方（Enter）；撤销可返回</translation>
    </message>
    <message>
        <source>Copy the run as CLI command</source>
        <translation>把该次运行复制为 CLI 命令</translation>
    </message>
    <message>
        <source>double-click a checkpoint to bring its model back</source>
        <translation>双击一个检查点可恢复其模型</translation>
    </message>
    <message>
        <source>Checkpoints  %1</source>
        <translation>检查点  %1</translation>
    </message>
    <message>
        <source>Restore the selected checkpoint</source>
        <translation>恢复所选检查点</translation>
    </message>
    <message>
        <source>Restore the selected run</source>
        <translation>恢复所选运行</translation>
    </message>
    <message>
        <source>No point yet</source>
        <translation>还没有点</translation>
    </message>
    <message>
        <source>The first one comes with the first epoch.</source>
        <translation>第一轮之后出现第一个点。</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TryPanel</name>
    <message>
        <source>Webcam</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Try a photo</source>
        <translation>试一张照片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photos to ask both models about</source>
        <translation>让两个模型判断的照片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drop a photo here to ask both models.</source>
        <translation>把照片拖到这里，让两个模型判断。</translation>
    </message>
    <message>
        <source>or a folder, or paste with Ctrl+V</source>
        <translation>或文件夹，或用 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Drop another photo or a folder</source>
        <translation>拖入另一张照片或文件夹</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>或用 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Choose photos to ask both models about</source>
        <translation>选择让两个模型判断的照片</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>No compressed model yet. Compress to see its answer beside the original&apos;s.</source>
        <translation>还没有压缩模型。压缩后可在原始模型旁看到它的回答。</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>attention map not available for this network</source>
        <translation>此网络没有注意力图</translation>
    </message>
    <message>
        <source>%1: attention map not available</source>
        <translation>%1：没有注意力图</translation>
    </message>
    <message>
        <source>%1: where it looked in the photo</source>
        <translation>%1：它看照片的哪里</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;All files (*)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>再训练之前</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The latest changes of %1 could not be saved.</source>
        <translation>无法保存 %1 的最新更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Lose the changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::VerdictPanel</name>
    <message>
        <source>Photos and answers</source>
        <translation>照片和回答</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>最有把握</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>照片的顺序</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos with both models&apos; answers</source>
        <translation>照片及两个模型的回答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>此格内</translation>
    </message>
    <message>
        <source>Newly broken</source>
        <translation>新出错</translation>
    </message>
    <message>
        <source>Newly fixed</source>
        <translation>新纠正</translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation>两者皆错</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Won confidence</source>
        <translation>置信度上升</translation>
    </message>
    <message>
        <source>Lost confidence</source>
        <translation>置信度下降</translation>
    </message>
    <message>
        <source>No photo was broken by compression.</source>
        <translation>没有照片因压缩而出错。</translation>
    </message>
    <message>
        <source>No photo was fixed by compression.</source>
        <translation>没有照片因压缩而纠正。</translation>
    </message>
    <message>
        <source>No photo belongs here.</source>
        <translation>这里没有照片。</translation>
    </message>
    <message>
        <source>Asking both models about every photo</source>
        <translation>两个模型正在判断每张照片</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩后</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Wizard</name>
    <message>
        <source>Wizard</source>
        <translation>向导</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open in studio</source>
        <translation>在工作室中打开</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::WorkingModels</name>
    <message>
        <source>Preparing the network</source>
        <translation>正在准备网络</translation>
    </message>
    <message>
        <source>Applying the edits</source>
        <translation>正在应用编辑</translation>
    </message>
</context>
<context>
    <name>squeeze::tableButton</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
</context>
</TS>
