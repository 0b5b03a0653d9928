<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 that tells %Ln classes of photos apart, in %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is %1 smaller than the network it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Before retraining:** this network was pruned or shared and not trained since; its accuracy is lower than it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It always names one of its classes, also for a photo that shows none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance: following, identifying or counting people, or guessing who or what they are. Being small makes it easy to hide in cameras; that is no use it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about a person: access, insurance, work, police, health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything where a wrong answer does harm and nobody looks again, such as driving or medical findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of another kind than its training photos (other cameras, seasons, places) without measuring on them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accuracy was not measured for this export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes were measured on fewer than 30 photos; their accuracy is rough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was trained on scenes that a program draws. Its accuracy there says nothing about real photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was measured on validation photos, on which choices were made too; on new photos it may do worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression does not cost all classes the same; the table above says which ones lose most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are shrunk to %1 × %1 pixels before it sees them; what is smaller than that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability it gives is not a promise: networks are often surer than they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that repeats it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos, threads and type of processor give equal bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Squeeze Studio %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers the same, largest change of a probability %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again, answers not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 photos for training, %3 for validation, %4 for test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are synthetic scenes drawn by the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos it was trained on are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured for this export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 on %1 %2 photos, before and after compression, measured. The interval is the 95 % Wilson interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy (mean over classes): %1, was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-accumulates for one photo (%2 of them with a weight that is not zero), about %3 moved when weights and activations are fp32. These stand in for energy, which was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file reads back differently from what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says to feed photos differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format does not say how photos are fed. Its reader must be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Another folder can be chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to report on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen formats can hold this network. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;min %2&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;h %2&#x202f;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1&#x202f;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1&#x202f;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>.sqz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze Studio, C++, Raspberry Pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torchvision, further training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers, browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones, microcontrollers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader source and the .sqz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>learns from the training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the weights that matter least to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets all weights of a layer share a few values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes positions and values with codes as short as they are frequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 parameters, %3 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables and header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos are synthetic scenes drawn by the program itself: these accuracies say nothing about real photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Squeeze Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %Ln test photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln validation photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln classes, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 smaller than the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy is measured on test photos when the report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are synthetic scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on validation photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accuracy was measured in a run of this recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left is smaller, up is better. Bars are 95 % Wilson intervals. Sizes are those of the complete file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix of more than 100 classes would not be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainStory</name>
    <message>
        <source>%1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped: the loss is not a number since batch %1. The last good epoch is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, batch %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 epochs in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared values move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros stay zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, done at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest above AlexNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left for code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry Pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below AlexNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 KiB of flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 32 KiB page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as the coder counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with header, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slate: original, blue: now with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::AnswerBars</name>
    <message>
        <source>%1, %2, the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the compressed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. This is its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::AttentionLegend</name>
    <message>
        <source>Colours of the attention maps, from dark for little to bright for much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetBar</name>
    <message>
        <source>Encoded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this PC, %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>per photo, this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovers ≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 accuracy on validation photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy is estimated from sensitivity. It will be measured when you stop moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: something changed after this was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of one photo on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of one forward pass in fp32. Zeros are multiplied like any other weight, so pruning alone makes a file smaller, not a pass faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before retraining: the trained weights with the edited steps applied again. Bytes are exact all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos or a model, or try the demo. The figures appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bytes are spent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set. Set one on the Compress page, as bytes or as a factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetGauge</name>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp32 weights, as trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::CodeTree</name>
    <message>
        <source>Code tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bit halves the width: a short code word takes much of the code&apos;s space. Darker symbols occur more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: code word %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ConfusionView</name>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read as %2: not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recognised: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es); rows are the truth, columns the answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::FilterView</name>
    <message>
        <source>Weights left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 of %2: %3 of %4 weights left, %5 of %6 inputs used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::FlowNet</name>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::FlowView</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network, module by module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million multiply-adds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 weights left, %5 (was %6), %7 %8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::Gallery</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus shows all photos of a class, minus one row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryBar</name>
    <message>
        <source>Usual size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryModel</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::HistogramView</name>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of %1: %2 of %3 are left, those smaller than %4 are pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanModel</name>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanView</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer has no such stream: its values are stored as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits per symbol on average. No code can do better than %2 (entropy); %3 with words of equal length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shared value a kept weight has. Values that occur often get short words; each bit halves the width that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is to the next kept weight. Short distances are frequent where much is kept, and get short words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::KnownBadge</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LayerDelegate</name>
    <message>
        <source>Threshold of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LayerModel</name>
    <message>
        <source>%1 · %2 b</source>
        <comment>shared values and bits of an index</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked: the size target leaves it alone (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open: the size target may change it (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of %1 smaller than %2 are pruned (← →, or type a figure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weights are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n value(s) shared by all weights of the layer ([ and ])</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each weight keeps its own value ([ or ] shares them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative squared weight error of this setting: %1 (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LayerPartsLine</name>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LayerTotalsRow</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers and the file&apos;s header: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LayerView</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose a layer, left and right move its threshold, brackets its shared values, L locks it, S shows its sensitivity, digits type a threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two steps at one place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1, mean of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measured point(s); arrow keys go from point to point</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::MetricLegend</name>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: %1, colour from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area = original bytes, corner = bytes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area = original bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::ModuleView</name>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::ParallelView</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel coordinates of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::PartsBar</name>
    <message>
        <source>Bytes of the layer by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values %1, positions %2, codebook %3, biases %4, tables %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::PerClassView</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of accuracy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: original %2, compressed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), original and compressed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::RampLegend</name>
    <message>
        <source>Legend: %1, more is farther from the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survivors of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::SensitivityPopup</name>
    <message>
        <source>Sensitivity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 zeros the relative squared weight error is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative squared weight error against the share of zeros</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::SparsityMap</name>
    <message>
        <source>Sparsity map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1, input %2: weight left, %3 of the layer&apos;s largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1, input %2: pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1, input %2: %3 of %4 weights left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::TargetSlider</name>
    <message>
        <source>accuracy floor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after retraining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Shift coarse, Ctrl fine, Home the original size; a double click takes the suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, accuracy as it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after retraining %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::ThinBar</name>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::TradeoffPlot</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoded bytes, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds per photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;MB</source>
        <comment>axis of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;KB</source>
        <comment>axis of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1˻</source>
        <comment>axis of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>axis of shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 zero</source>
        <comment>share of weights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: something changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); arrow keys go from point to point, Enter brings a run back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::VerdictModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: original %2, %3; compressed %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the truth is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::WeightCurves</name>
    <message>
        <source>%1: %2 zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Actions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::AugmentationPanel</name>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size set to %1 × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as training sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six other epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width of the pictures that the network sees. More pixels cost more work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the photos that are mirrored left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is moved by up to so many pixels, borders reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe trains nothing, so nothing is augmented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Camera</name>
    <message>
        <source>No camera was found. Connect one, or drop a photo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CheckPanel</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy test command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same answer as the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change of a probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassList</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassModel</name>
    <message>
        <source>%1: %2 photos, %3 train, %4 validation, %5 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassesPanel</name>
    <message>
        <source>Per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each class is right, before and after: shown once the models are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence below which an answer counts as not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer below this confidence counts as &quot;not sure&quot;: fewer answers, more of them right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure below %1&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Classifier</name>
    <message>
        <source>Comparing the models on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the models on the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the models on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no photos that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ColumnHead</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ComparedLayers</name>
    <message>
        <source>Whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared difference of the weights, as a share of the squared weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights left, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressInspector</name>
    <message>
        <source>Weights of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huffman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked layer is left alone by the size target (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared values, drawn as ticks below the axis: the longer, the more weights have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as many shared values ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many shared values (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a cell to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters across, %2 inputs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shared values (%2 bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filter(s) are empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressPage</name>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning, weight sharing and Huffman coding are tried here on the weights of a trained model, and its exact bytes follow every move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target cannot be reached: what cannot be pruned takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file takes %1, %2 of the weights are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over layers by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shared values of %n layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prune to a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small the file shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prune to the suggested size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest file that is expected to stay accurate enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prune only this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the threshold of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size target leaves locked layers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sensitivity of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pruning costs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Huffman code of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lengths and bits per symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the weights of this layer as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the filters of this layer as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels left, by filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show accuracy by size as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves above the size target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure accuracy on all validation photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the model as it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressStep</name>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>learn from the photos, %Ln epochs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>set the least important weights to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the weights of a layer share few values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write frequent values with short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, shared and coded, exactly as it would be written. Retraining comes next and wins accuracy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained network yet: the recipe begins with training, then cuts to your target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1. It can be paused at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be paused at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, %2 smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1, before retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1, expected after retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressTarget</name>
    <message>
        <source>Size target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over layers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same share each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer gives up what costs it the same weight error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ranking of |w| in standard deviations of its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ranking of w² over the squares not smaller in its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer keeps the same share of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB, %2 smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) share it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ConfusionPanel</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the test part (for the final figure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices are made on validation. The test part stays honest when it is looked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the photos is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are too many for a matrix. Per class shows each of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which class is taken for which: shown once the models are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataPage</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the chosen photos out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen photos back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all problems of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip or tar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataSource</name>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) labelled %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos in two parts kept in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates kept once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with two labels left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All problems of the photos mended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataStep</name>
    <message>
        <source>Drop a folder or an archive of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one folder per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh weights. A file with trained weights can be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos sorted into one folder per class, in a folder or an archive. They stay where they are and are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two classes are needed: one folder of photos each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose on (validation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge at the end (test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drop others here to use them instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it recognise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWelcome</name>
    <message>
        <source>Drop a folder, zip or tar of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder per class, with train and test folders around them where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, zip or tar of photos, or press Enter to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try the demo: built-in scenes, nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWords</name>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and validation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) inside one part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) carry two labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) with fewer than 10 photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They would make accuracy look better than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept once, they save %n photo(s) per epoch.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their accuracy will be rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program draws a test part of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders %1 and %2 set the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 sets the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source sets the test part itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test is %1 of all photos, class by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 sets the validation part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation is %1 of train, chosen with seed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenes drawn by this program: pictures, no photos. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 photos in %n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is left to train on. Take some back, or choose other photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos are of one class, %1. A classifier needs at least two: put the photos of each class into a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few photos to keep some for validation. Accuracy cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EpochBars</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Evaluate</name>
    <message>
        <source>another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their attention overlaps by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compressed model to compare it with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two models disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models say %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed model is not sure: below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same photos, both models: %1 lost, %2 won back. Change %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo gets an answer; %1 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo gets an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of photos get an answer; %2 of those are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EvaluatePage</name>
    <message>
        <source>Ask both models about photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both models about the clipboard&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both models about the webcam&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both models on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both models on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network, or open a model file. Then photos can be asked of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set: every validation photo is then asked of both models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a model and photos, the ones that compression broke appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models have not been compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every validation photo (%1) is asked of both models. Training goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: the models changed after this was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: the photos were edited after this was measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportPage</name>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes ≈ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stores every zero, so pruning does not make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a zip or an app package the zeros cost little: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written, but a self-check differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once there is a trained network, its size in every format stands here, and each file is opened again and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the chosen formats and opens them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the report beside the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy export as CLI command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that writes the same files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportStep</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall it run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file was opened again and asked the same photos as the network in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the formats. Each file is opened again and asked the same photos before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network was not retrained since it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Exporter</name>
    <message>
        <source>Sizes of the formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Facts</name>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Failure</name>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use smaller pictures or batches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FileQuestions</name>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, models and archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, model or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsModel</name>
    <message numerus="yes">
        <source>%Ln answers differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hold this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counted exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsView</name>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses a format, arrow keys show another one&apos;s self-check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Header</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard or studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Job</name>
    <message>
        <source>%1 of %2 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobCard</name>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobDelegate</name>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Jobs</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobsAndLog</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobsPanel</name>
    <message>
        <source>Nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, measuring and exporting appear here, with time left and a way to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::LossLine</name>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MainWindow</name>
    <message>
        <source>A run of this project was cut off. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, top-1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 moved to place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MeasurementsModel</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelCompare</name>
    <message>
        <source>Compare with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compressed yet: both are the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original and what export would write now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What export would write now, and %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelFacts</name>
    <message>
        <source>Imported from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported: all %n layer(s) from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1 to %2 from %3. %4 is new, for %n class(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh weights, seed %1. Nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelPage</name>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network, with fresh weights or with those of a file. Its layers, their sizes and their weights will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the squares by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network, other start weights, or a model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds and clusters of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two models layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen layer in Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network or start weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds per photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model with weights to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PageThumbnails</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PartsBar</name>
    <message>
        <source>What the bytes are spent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions %1, values %2, biases %3, codebooks %4, header and tables %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header, tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PreferencesPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short motions, such as a toast that fades in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and docks as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next run on. Another number gives other bytes for equal seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a run ends while another window is in front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Preview</name>
    <message>
        <source>Measuring accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size target set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of %1 set to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 shares %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep photos of both parts in test, duplicates once, and leave out the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is read once to find problems. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos were not looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn pictures have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None left: no damaged file, no duplicate, no photo in two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on disk changes. Every fix can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RailItem</name>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecentRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeEdit</name>
    <message>
        <source>There is no such step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not train.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeLine</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited, not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: a step before it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recipe as a line of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ReportPanel</name>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with the one line that repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RetrainStep</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs yet. Training shows its progress here, and everything up to the last epoch is kept when you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops, and goes back to the network as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win the accuracy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the last epoch is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on photos that it did not learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that are left learn to do the work of those that are gone. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the photos ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Runner</name>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsFigures</name>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run, %1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run, after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just after pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, before retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsModel</name>
    <message numerus="yes">
        <source>%1 %2, %3, on %n photo(s) of the validation part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsPage</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the run&apos;s recipe and model back (Enter); undo returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the run a name of its own (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of both recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to compare its recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SavePanel</name>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing files are kept, new ones get a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Self-check on %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the chosen formats and checks them (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SeenPictures</name>
    <message>
        <source>One photo as training sees it, six times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Session</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the weights in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the photos in %1 as the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: it is gone, or belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a photo, nor an archive, a model or a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project, model, folder or archive at a time; photos may be many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files is a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask both models about %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SessionViews</name>
    <message>
        <source>all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline. Photos stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SizeField</name>
    <message>
        <source>Size target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shall be no larger than this: 61440, 60 KiB, 0.3 MB or 10x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the size target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SourcePanel</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or archive of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SpeedChoice</name>
    <message>
        <source>Zeros make the file smaller; how long an answer takes depends on how many pixels the network looks at. Another size means training again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos fed at %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitBar</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitPanel</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos by class and part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartArt</name>
    <message>
        <source>one small file, checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartPage</name>
    <message>
        <source>bytes now and target, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open here is kept, with every decision and every run, and waits for you to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, duplicates and leaks between train and test are found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 KB, or 10 times smaller, or no less accurate than AlexNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again, run on your photos, and compared answer by answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small image classifiers, measured byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one folder per class, or a zip, tar, project or model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn scenes and a trained model, built in and offline. Drag one slider and watch the bytes fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In about a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos and threads give equal bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepButton</name>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepForm</name>
    <message>
        <source>; %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Stepper</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepsEditor</name>
    <message>
        <source>%1 of step %2 back to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of step %2 set to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe is a row of steps. Add the first one, or write it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; single layers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetChart</name>
    <message>
        <source>Size target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Home the original size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, top-1 about %1 after retraining, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy to expect stands here once a network was trained and measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos come first: they say how many classes the network must tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetStep</name>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often must it be right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast must it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small should it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an accuracy: the smallest file that is expected to reach it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how many pixels the network looks at. The file&apos;s size stays as it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handle or type a size. The layers share the cut by how sensitive each one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs until you press Compress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right at least in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 photos: %1, %2 smaller than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 smaller than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size on the curve is expected to reach this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainHeader</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run and gives its checkpoint up. What it measured stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <comment>shortcut, as on the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainPage</name>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Everything up to epoch %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Everything up to this step is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was open when the computer stopped. Nothing is lost: resuming at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs photos. Choose a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation, end of epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, measurements, jobs and recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click a run to bring its recipe and model back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the recipe from the first step that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within a batch; everything up to the last epoch is stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TryPanel</name>
    <message>
        <source>Webcam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to ask both models about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here to ask both models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a folder, or paste with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop another photo or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos to ask both models about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compressed model yet. Compress to see its answer beside the original&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention map not available for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: attention map not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where it looked in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::VerdictPanel</name>
    <message>
        <source>Photos and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with both models&apos; answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was broken by compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was fixed by compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking both models about every photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Wizard</name>
    <message>
        <source>Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::studio::WorkingModels</name>
    <message>
        <source>Preparing the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>squeeze::tableButton</name>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
