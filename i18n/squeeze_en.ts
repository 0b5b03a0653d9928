<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 that tells %Ln classes of photos apart, in %2.</source>
        <translation>
            <numerusform>%1 that tells %Ln class of photos apart, in %2.</numerusform>
            <numerusform>%1 that tells %Ln classes of photos apart, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</source>
        <translation>
            <numerusform>Telling which of these %Ln class a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</numerusform>
            <numerusform>Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes were measured on fewer than 30 photos; their accuracy is rough.</source>
        <translation>
            <numerusform>%Ln class was measured on fewer than 30 photos; their accuracy is rough.</numerusform>
            <numerusform>%Ln classes were measured on fewer than 30 photos; their accuracy is rough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes: </source>
        <translation>
            <numerusform>%Ln class: </numerusform>
            <numerusform>%Ln classes: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>on %Ln test photos</source>
        <translation>
            <numerusform>on %Ln test photo</numerusform>
            <numerusform>on %Ln test photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln validation photos</source>
        <translation>
            <numerusform>on %Ln validation photo</numerusform>
            <numerusform>on %Ln validation photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln classes, %2</source>
        <translation>
            <numerusform>%1 for %Ln class, %2</numerusform>
            <numerusform>%1 for %Ln classes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainStory</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetBar</name>
    <message numerus="yes">
        <source>this PC, %n thread(s)</source>
        <translation>
            <numerusform>this PC, %n thread</numerusform>
            <numerusform>this PC, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::CodeTree</name>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n symbol</numerusform>
            <numerusform>%n symbols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ConfusionView</name>
    <message numerus="yes">
        <source>%n class(es); rows are the truth, columns the answer</source>
        <translation>
            <numerusform>%n class; rows are the truth, columns the answer</numerusform>
            <numerusform>%n classes; rows are the truth, columns the answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::FilterView</name>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::FlowView</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::LayerModel</name>
    <message numerus="yes">
        <source>Up to %n value(s) shared by all weights of the layer ([ and ])</source>
        <translation>
            <numerusform>Up to %n value shared by all weights of the layer ([ and ])</numerusform>
            <numerusform>Up to %n values shared by all weights of the layer ([ and ])</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::LayerTotalsRow</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::LearningCurves</name>
    <message numerus="yes">
        <source>%n measured point(s); arrow keys go from point to point</source>
        <translation>
            <numerusform>%n measured point; arrow keys go from point to point</numerusform>
            <numerusform>%n measured points; arrow keys go from point to point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ModuleView</name>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ParallelView</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::PerClassView</name>
    <message numerus="yes">
        <source>%1 (%2), %n photo(s)</source>
        <translation>
            <numerusform>%1 (%2), %n photo</numerusform>
            <numerusform>%1 (%2), %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), original and compressed</source>
        <translation>
            <numerusform>%n class, original and compressed</numerusform>
            <numerusform>%n classes, original and compressed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::TradeoffPlot</name>
    <message numerus="yes">
        <source>%1 on %n photo(s)</source>
        <translation>
            <numerusform>%1 on %n photo</numerusform>
            <numerusform>%1 on %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); arrow keys go from point to point, Enter brings a run back</source>
        <translation>
            <numerusform>%n point; arrow keys go from point to point, Enter brings a run back</numerusform>
            <numerusform>%n points; arrow keys go from point to point, Enter brings a run back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CheckPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</source>
        <translation>
            <numerusform>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</numerusform>
            <numerusform>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>Show the %Ln</numerusform>
            <numerusform>Show the %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressInspector</name>
    <message numerus="yes">
        <source>%1 of %n filter(s) are empty</source>
        <translation>
            <numerusform>%1 of %n filter are empty</numerusform>
            <numerusform>%1 of %n filters are empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressPage</name>
    <message numerus="yes">
        <source>Shared values of %n layer(s)</source>
        <translation>
            <numerusform>Shared values of %n layer</numerusform>
            <numerusform>Shared values of %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are locked, the others share the cut.</source>
        <translation>
            <numerusform>%n layer is locked, the others share the cut.</numerusform>
            <numerusform>%n layers are locked, the others share the cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This target cannot be reached: %n locked layer(s) take %1, and biases, codebooks, headers and one weight of each other layer %2.</source>
        <translation>
            <numerusform>This target cannot be reached: %n locked layer takes %1, and biases, codebooks, headers and one weight of each other layer %2.</numerusform>
            <numerusform>This target cannot be reached: %n locked layers take %1, and biases, codebooks, headers and one weight of each other layer %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressStep</name>
    <message numerus="yes">
        <source>learn from the photos, %Ln epochs</source>
        <translation>
            <numerusform>learn from the photos, %Ln epoch</numerusform>
            <numerusform>learn from the photos, %Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressTarget</name>
    <message numerus="yes">
        <source>%n layer(s) share it</source>
        <translation>
            <numerusform>%n layer shares it</numerusform>
            <numerusform>%n layers share it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are locked</source>
        <translation>
            <numerusform>%n is locked</numerusform>
            <numerusform>%n are locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ConfusionPanel</name>
    <message numerus="yes">
        <source>%n classes are too many for a matrix. Per class shows each of them.</source>
        <translation>
            <numerusform>%n class is too many for a matrix. Per class shows each of them.</numerusform>
            <numerusform>%n classes are too many for a matrix. Per class shows each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataSource</name>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n photo left out</numerusform>
            <numerusform>%n photos left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken back</source>
        <translation>
            <numerusform>%n photo taken back</numerusform>
            <numerusform>%n photos taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) labelled %1</source>
        <translation>
            <numerusform>%n photo labelled %1</numerusform>
            <numerusform>%n photos labelled %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataStep</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWords</name>
    <message numerus="yes">
        <source>%n photo(s) in train and test</source>
        <translation>
            <numerusform>%n photo in train and test</numerusform>
            <numerusform>%n photos in train and test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and validation</source>
        <translation>
            <numerusform>%n photo in train and validation</numerusform>
            <numerusform>%n photos in train and validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) inside one part</source>
        <translation>
            <numerusform>%n duplicate inside one part</numerusform>
            <numerusform>%n duplicates inside one part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) carry two labels</source>
        <translation>
            <numerusform>%n photo carry two labels</numerusform>
            <numerusform>%n photos carry two labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n file cannot be read</numerusform>
            <numerusform>%n files cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) with fewer than 10 photos</source>
        <translation>
            <numerusform>%n class with fewer than 10 photos</numerusform>
            <numerusform>%n classes with fewer than 10 photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept once, they save %n photo(s) per epoch.</source>
        <translation>
            <numerusform>Kept once, they save %n photo per epoch.</numerusform>
            <numerusform>Kept once, they save %n photos per epoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photos in %n folder(s)</source>
        <translation>
            <numerusform>%1 photos in %n folder</numerusform>
            <numerusform>%1 photos in %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped.</source>
        <translation>
            <numerusform>%n file skipped.</numerusform>
            <numerusform>%n files skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EvaluatePage</name>
    <message numerus="yes">
        <source>Ask both models about %Ln photo(s)</source>
        <translation>
            <numerusform>Ask both models about %Ln photo</numerusform>
            <numerusform>Ask both models about %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportPage</name>
    <message numerus="yes">
        <source>%1 of %Ln chosen</source>
        <translation>
            <numerusform>%1 of %Ln chosen</numerusform>
            <numerusform>%1 of %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsModel</name>
    <message numerus="yes">
        <source>%Ln answers differ</source>
        <translation>
            <numerusform>%Ln answer differs</numerusform>
            <numerusform>%Ln answers differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelFacts</name>
    <message numerus="yes">
        <source>Imported: all %n layer(s) from %1.</source>
        <translation>
            <numerusform>Imported: all %n layer from %1.</numerusform>
            <numerusform>Imported: all %n layers from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1 to %2 from %3. %4 is new, for %n class(es).</source>
        <translation>
            <numerusform>Imported: %1 to %2 from %3. %4 is new, for %n class.</numerusform>
            <numerusform>Imported: %1 to %2 from %3. %4 is new, for %n classes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PageThumbnails</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Preview</name>
    <message numerus="yes">
        <source>%1 shares %n values</source>
        <translation>
            <numerusform>%1 shares %n value</numerusform>
            <numerusform>%1 shares %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsModel</name>
    <message numerus="yes">
        <source>%1 %2, %3, on %n photo(s) of the validation part</source>
        <translation>
            <numerusform>%1 %2, %3, on %n photo of the validation part</numerusform>
            <numerusform>%1 %2, %3, on %n photos of the validation part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ</source>
        <translation>
            <numerusform>%n step differ</numerusform>
            <numerusform>%n steps differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SavePanel</name>
    <message numerus="yes">
        <source>Self-check on %Ln photos</source>
        <translation>
            <numerusform>Self-check on %Ln photo</numerusform>
            <numerusform>Self-check on %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Session</name>
    <message numerus="yes">
        <source>Ask both models about %n photo(s)</source>
        <translation>
            <numerusform>Ask both models about %n photo</numerusform>
            <numerusform>Ask both models about %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StatusBar</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
