<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%1 that tells %Ln classes of photos apart, in %2.</source>
        <translation>
            <numerusform>%1, das %Ln Klasse von Fotos erkennt, in %2.</numerusform>
            <numerusform>%1, das %Ln Klassen von Fotos unterscheidet, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is %1 smaller than the network it was made from.</source>
        <translation>Es ist %1 kleiner als das Netz, aus dem es entstand.</translation>
    </message>
    <message>
        <source>**Before retraining:** this network was pruned or shared and not trained since; its accuracy is lower than it could be.</source>
        <translation>**Vor dem Nachtrainieren:** Dieses Netz wurde beschnitten oder hat gemeinsame Werte bekommen und wurde seither nicht trainiert; seine Genauigkeit ist niedriger, als sie sein könnte.</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Vorgesehene Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: teaching, sorting a photo collection, small devices with little memory.</source>
        <translation>
            <numerusform>Erkennen, ob ein Foto diese %Ln Klasse zeigt, wenn Fotos denen ähneln, mit denen trainiert wurde: Unterricht, Sortieren einer Fotosammlung, kleine Geräte mit wenig Speicher.</numerusform>
            <numerusform>Erkennen, welche dieser %Ln Klassen ein Foto zeigt, wenn Fotos denen ähneln, mit denen trainiert wurde: Unterricht, Sortieren einer Fotosammlung, kleine Geräte mit wenig Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>It always names one of its classes, also for a photo that shows none of them.</source>
        <translation>Es nennt immer eine seiner Klassen, auch bei einem Foto, das keine davon zeigt.</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
    <message>
        <source>Surveillance: following, identifying or counting people, or guessing who or what they are. Being small makes it easy to hide in cameras; that is no use it was made for.</source>
        <translation>Überwachung: Menschen verfolgen, erkennen oder zählen oder erraten, wer oder was sie sind. Weil es klein ist, lässt es sich leicht in Kameras verstecken; dafür wurde es nicht gemacht.</translation>
    </message>
    <message>
        <source>Decisions about a person: access, insurance, work, police, health.</source>
        <translation>Entscheidungen über eine Person: Zugang, Versicherung, Arbeit, Polizei, Gesundheit.</translation>
    </message>
    <message>
        <source>Anything where a wrong answer does harm and nobody looks again, such as driving or medical findings.</source>
        <translation>Alles, wo eine falsche Antwort schadet und niemand noch einmal hinsieht, etwa Autofahren oder medizinische Befunde.</translation>
    </message>
    <message>
        <source>Photos of another kind than its training photos (other cameras, seasons, places) without measuring on them first.</source>
        <translation>Fotos anderer Art als die Trainingsfotos (andere Kameras, Jahreszeiten, Orte), ohne vorher darauf zu messen.</translation>
    </message>
    <message>
        <source>Its accuracy was not measured for this export.</source>
        <translation>Seine Genauigkeit wurde für diesen Export nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes were measured on fewer than 30 photos; their accuracy is rough.</source>
        <translation>
            <numerusform>%Ln Klasse wurde auf weniger als 30 Fotos gemessen; ihre Genauigkeit ist ungenau.</numerusform>
            <numerusform>%Ln Klassen wurden auf weniger als 30 Fotos gemessen; ihre Genauigkeit ist ungenau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trained on scenes that a program draws. Its accuracy there says nothing about real photos.</source>
        <translation>Es wurde mit Szenen trainiert, die ein Programm zeichnet. Die Genauigkeit darauf sagt nichts über echte Fotos.</translation>
    </message>
    <message>
        <source>It was measured on validation photos, on which choices were made too; on new photos it may do worse.</source>
        <translation>Gemessen wurde auf Validierungsfotos, nach denen auch ausgewählt wurde; auf neuen Fotos kann es schlechter sein.</translation>
    </message>
    <message>
        <source>Compression does not cost all classes the same; the table above says which ones lose most.</source>
        <translation>Die Kompression kostet nicht alle Klassen gleich viel; die Tabelle oben zeigt, welche am meisten verlieren.</translation>
    </message>
    <message>
        <source>Photos are shrunk to %1 × %1 pixels before it sees them; what is smaller than that is lost.</source>
        <translation>Fotos werden auf %1 × %1 Pixel verkleinert, bevor es sie sieht; was kleiner ist, geht verloren.</translation>
    </message>
    <message>
        <source>The probability it gives is not a promise: networks are often surer than they are right.</source>
        <translation>Die genannte Wahrscheinlichkeit ist kein Versprechen: Netze sind sich oft sicherer, als sie richtig liegen.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>Recipe:</source>
        <translation>Rezept:</translation>
    </message>
    <message>
        <source>The command that repeats it:</source>
        <translation>Der Befehl, der es wiederholt:</translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos, threads and type of processor give equal bytes.</source>
        <translation>Gleiches Rezept, gleicher Seed, gleiche Fotos, Threads und Prozessorart ergeben gleiche Bytes.</translation>
    </message>
    <message>
        <source>Made with Squeeze Studio %1.</source>
        <translation>Erstellt mit Squeeze Studio %1.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 of %2 answers the same, largest change of a probability %3</source>
        <translation>%1 von %2 Antworten gleich, größte Änderung einer Wahrscheinlichkeit %3</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>opened again, answers not compared</source>
        <translation>wieder geöffnet, Antworten nicht verglichen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1: %2 photos for training, %3 for validation, %4 for test.</source>
        <translation>%1: %2 Fotos für Training, %3 für Validierung, %4 für Test.</translation>
    </message>
    <message>
        <source>All of them are synthetic scenes drawn by the program itself.</source>
        <translation>Alle sind künstliche Szenen, die das Programm selbst zeichnet.</translation>
    </message>
    <message>
        <source>The photos it was trained on are not known here.</source>
        <translation>Die Fotos, mit denen trainiert wurde, sind hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes: </source>
        <translation>
            <numerusform>%Ln Klasse: </numerusform>
            <numerusform>%Ln Klassen: </numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Not measured for this export.</source>
        <translation>Für diesen Export nicht gemessen.</translation>
    </message>
    <message>
        <source>Top-1 on %1 %2 photos, before and after compression, measured. The interval is the 95 % Wilson interval.</source>
        <translation>Top-1 auf %1 Fotos (%2), vor und nach der Kompression, gemessen. Das Intervall ist das 95-%-Wilson-Intervall.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Balanced accuracy (mean over classes): %1, was %2.</source>
        <translation>Ausgewogene Genauigkeit (Mittel über die Klassen): %1, vorher %2.</translation>
    </message>
    <message>
        <source>Work per answer</source>
        <translation>Aufwand pro Antwort</translation>
    </message>
    <message>
        <source>%1 multiply-accumulates for one photo (%2 of them with a weight that is not zero), about %3 moved when weights and activations are fp32. These stand in for energy, which was not measured.</source>
        <translation>%1 MAC-Operationen für ein Foto (%2 davon mit einem Gewicht ungleich null), etwa %3 bewegt, wenn Gewichte und Aktivierungen fp32 sind. Diese Zahlen stehen für die Energie, die nicht gemessen wurde.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>**Random weights:** nothing has trained this network; its answers mean nothing.</source>
        <translation>**Zufällige Gewichte:** Dieses Netz wurde nie trainiert; seine Antworten bedeuten nichts.</translation>
    </message>
    <message>
        <source>The command that makes it, without retraining:</source>
        <translation>Der Befehl, der es herstellt, ohne Nachtraining:</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>train the weights that are there; pruned ones stay zero, shared ones move together</source>
        <translation>die vorhandenen Gewichte trainieren; beschnittene bleiben null, gemeinsame ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>set the smallest weights to zero, at once or gradually while training</source>
        <translation>die kleinsten Gewichte auf null setzen, auf einmal oder schrittweise beim Training</translation>
    </message>
    <message>
        <source>let the weights of a layer share few values (k-means)</source>
        <translation>die Gewichte einer Schicht wenige Werte teilen lassen (k-means)</translation>
    </message>
    <message>
        <source>choose how the file is coded</source>
        <translation>wählen, wie die Datei kodiert wird</translation>
    </message>
    <message>
        <source>passes over the training images</source>
        <translation>Durchläufe durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>peak learning rate</source>
        <translation>höchste Lernrate</translation>
    </message>
    <message>
        <source>momentum of the gradient</source>
        <translation>Momentum des Gradienten</translation>
    </message>
    <message>
        <source>weight decay (not of biases and codebooks)</source>
        <translation>Weight Decay (nicht für Biases und Codebücher)</translation>
    </message>
    <message>
        <source>images per step</source>
        <translation>Bilder pro Schritt</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>share of the steps with a rising rate</source>
        <translation>Anteil der Schritte mit steigender Rate</translation>
    </message>
    <message>
        <source>label smoothing, as a share</source>
        <translation>Label Smoothing, als Anteil</translation>
    </message>
    <message>
        <source>limit of the gradient&apos;s norm; 0: none</source>
        <translation>Grenze für die Norm des Gradienten; 0: keine</translation>
    </message>
    <message>
        <source>dropout probability; -1: as the network says</source>
        <translation>Dropout-Wahrscheinlichkeit; -1: wie im Netz angegeben</translation>
    </message>
    <message>
        <source>share of the uncompressed model&apos;s soft answers in the loss</source>
        <translation>Anteil der weichen Antworten des unkomprimierten Modells am Loss</translation>
    </message>
    <message>
        <source>softness of those answers</source>
        <translation>wie weich diese Antworten sind</translation>
    </message>
    <message>
        <source>probability of a left-right mirror</source>
        <translation>Wahrscheinlichkeit einer Spiegelung links-rechts</translation>
    </message>
    <message>
        <source>largest shift of a training picture, pixels</source>
        <translation>größte Verschiebung eines Trainingsbilds, Pixel</translation>
    </message>
    <message>
        <source>random brightness, as a share</source>
        <translation>zufällige Helligkeit, als Anteil</translation>
    </message>
    <message>
        <source>random contrast, as a share</source>
        <translation>zufälliger Kontrast, als Anteil</translation>
    </message>
    <message>
        <source>random saturation, as a share</source>
        <translation>zufällige Sättigung, als Anteil</translation>
    </message>
    <message>
        <source>ends after this epoch of them, with the rates of all; 0: after the last</source>
        <translation>endet nach dieser Epoche, mit den Lernraten aller; 0: nach der letzten</translation>
    </message>
    <message>
        <source>share of the weights kept</source>
        <translation>Anteil der behaltenen Gewichte</translation>
    </message>
    <message>
        <source>weights smaller than this are pruned</source>
        <translation>kleinere Gewichte als dieser Wert werden beschnitten</translation>
    </message>
    <message>
        <source>the threshold, in standard deviations of the layer&apos;s weights</source>
        <translation>die Schwelle, in Standardabweichungen der Gewichte der Schicht</translation>
    </message>
    <message>
        <source>how keep compares weights of different layers</source>
        <translation>wie keep Gewichte verschiedener Schichten vergleicht</translation>
    </message>
    <message>
        <source>share of the training in which the density falls (with epochs)</source>
        <translation>Anteil des Trainings, in dem die Dichte sinkt (mit epochs)</translation>
    </message>
    <message>
        <source>passes over the training images while pruning gradually; 0: at once</source>
        <translation>Durchläufe durch die Trainingsbilder beim schrittweisen Pruning; 0: auf einmal</translation>
    </message>
    <message>
        <source>bits per index: 2^bits shared values</source>
        <translation>Bits pro Index: 2^bits gemeinsame Werte</translation>
    </message>
    <message>
        <source>where k-means begins</source>
        <translation>wo k-means beginnt</translation>
    </message>
    <message>
        <source>coding of indices and gaps</source>
        <translation>Kodierung der Indizes und Abstände</translation>
    </message>
    <message>
        <source>number type of the biases</source>
        <translation>Zahlentyp der Biases</translation>
    </message>
    <message>
        <source>number type of the shared values</source>
        <translation>Zahlentyp der gemeinsamen Werte</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0, arXiv 1602.07360, table 1, as in torchvision</source>
        <translation>SqueezeNet 1.0, arXiv 1602.07360, Tabelle 1, wie in torchvision</translation>
    </message>
    <message>
        <source>SqueezeNet 1.1, 2.4 times less work than 1.0 at equal accuracy, as in torchvision</source>
        <translation>SqueezeNet 1.1, 2,4-mal weniger Aufwand als 1.0 bei gleicher Genauigkeit, wie in torchvision</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0 with simple bypass, arXiv 1602.07360, section 6 and figure 2</source>
        <translation>SqueezeNet 1.0 mit einfachem Bypass, arXiv 1602.07360, Abschnitt 6 und Abbildung 2</translation>
    </message>
    <message>
        <source>SqueezeNet 1.0 as the authors&apos; Caffe file has it: conv10 padded, BGR input</source>
        <translation>SqueezeNet 1.0 wie in der Caffe-Datei der Autoren: conv10 mit Padding, BGR-Eingabe</translation>
    </message>
    <message>
        <source>AlexNet, arXiv 1404.5997, as in torchvision</source>
        <translation>AlexNet, arXiv 1404.5997, wie in torchvision</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Export the model first: this command reads its file.</source>
        <translation>Exportieren Sie zuerst das Modell: Dieser Befehl liest seine Datei.</translation>
    </message>
    <message>
        <source>Trains the weights once more as they were, then cuts them as they are cut now, without retraining.</source>
        <translation>Trainiert die Gewichte noch einmal so, wie sie waren, und schneidet sie dann wie jetzt, ohne Nachtraining.</translation>
    </message>
    <message>
        <source>It reads the photos as they are on disk, without this project&apos;s edits.</source>
        <translation>Er liest die Fotos, wie sie auf der Platte liegen, ohne die Änderungen dieses Projekts.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file reads back differently from what was written.</source>
        <translation>Die Datei liest sich anders zurück, als sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The file has %1 instead of %2.</source>
        <translation>Die Datei hat %1 statt %2.</translation>
    </message>
    <message>
        <source>The file holds another network.</source>
        <translation>Die Datei enthält ein anderes Netz.</translation>
    </message>
    <message>
        <source>The file says to feed photos differently.</source>
        <translation>Die Datei gibt Fotos anders ein.</translation>
    </message>
    <message>
        <source>This format does not say how photos are fed. Its reader must be told: %1</source>
        <translation>Dieses Format sagt nicht, wie Fotos eingegeben werden. Wer es liest, muss wissen: %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Another folder can be chosen above.</source>
        <translation>In %1 kann nichts geschrieben werden: %2. Oben lässt sich ein anderer Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no model to report on yet.</source>
        <translation>Es gibt noch kein Modell für einen Bericht.</translation>
    </message>
    <message>
        <source>None of the chosen formats can hold this network. Nothing was written.</source>
        <translation>Keines der gewählten Formate kann dieses Netz aufnehmen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no model to export yet.</source>
        <translation>Es gibt noch kein Modell zum Exportieren.</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Nothing was overwritten.</source>
        <translation>Der Datenträger ist voll: %1 fehlen. Nichts wurde überschrieben.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
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
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>about %1&#x202f;s</source>
        <translation>etwa %1&#x202f;s</translation>
    </message>
    <message>
        <source>about %1&#x202f;min</source>
        <translation>etwa %1&#x202f;min</translation>
    </message>
    <message>
        <source>about %1&#x202f;h</source>
        <translation>etwa %1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
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
        <translation>Squeeze Studio, C++, Raspberry Pi</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>torchvision, further training</source>
        <translation>torchvision, weiteres Training</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>servers, browsers</source>
        <translation>Server, Browser</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>phones, microcontrollers</source>
        <translation>Telefone, Mikrocontroller</translation>
    </message>
    <message>
        <source>C++ bundle</source>
        <translation>C++-Paket</translation>
    </message>
    <message>
        <source>reader source and the .sqz</source>
        <translation>Quelltext des Lesers und die .sqz</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>a parameter is written name=value or LAYER:name=value</source>
        <translation>ein Parameter wird als name=value oder LAYER:name=value geschrieben</translation>
    </message>
    <message>
        <source>the layer&apos;s name is missing before the colon</source>
        <translation>vor dem Doppelpunkt fehlt der Name der Schicht</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is empty; there is a &apos;|&apos; too many</source>
        <translation>ist leer; ein &apos;|&apos; ist zu viel</translation>
    </message>
    <message>
        <source>unknown stage &apos;%1&apos;: known: %2</source>
        <translation>unbekannter Schritt &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Parameter &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>this parameter cannot be set for a single layer</source>
        <translation>dieser Parameter lässt sich nicht für eine einzelne Schicht setzen</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>exactly one of keep, threshold and deviations is needed, for example keep=0.2</source>
        <translation>genau eines von keep, threshold und deviations ist nötig, zum Beispiel keep=0.2</translation>
    </message>
    <message>
        <source>works with keep only; drop it or use keep</source>
        <translation>wirkt nur mit keep; weglassen oder keep verwenden</translation>
    </message>
    <message>
        <source>&apos;keep=0&apos; would leave nothing of a layer; keep a share above 0, such as 0.05</source>
        <translation>&apos;keep=0&apos; ließe von einer Schicht nichts übrig; einen Anteil über 0 behalten, etwa 0.05</translation>
    </message>
    <message>
        <source>the model has no layer &apos;%1&apos;: its layers are %2</source>
        <translation>das Modell hat keine Schicht &apos;%1&apos;: seine Schichten sind %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>learns from the training photos</source>
        <translation>lernt aus den Trainingsfotos</translation>
    </message>
    <message>
        <source>sets the weights that matter least to zero</source>
        <translation>setzt die unwichtigsten Gewichte auf null</translation>
    </message>
    <message>
        <source>lets all weights of a layer share a few values</source>
        <translation>lässt alle Gewichte einer Schicht wenige Werte teilen</translation>
    </message>
    <message>
        <source>writes positions and values with codes as short as they are frequent</source>
        <translation>schreibt Positionen und Werte mit Codes, die umso kürzer sind, je häufiger sie vorkommen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1, %2 parameters, %3 × %3 pixels</source>
        <translation>%1, %2 Parameter, %3 × %3 Pixel</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The run took</source>
        <translation>Dauer des Laufs</translation>
    </message>
    <message>
        <source>, epoch %1</source>
        <translation>, Epoche %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>tables and header</source>
        <translation>Tabellen und Header</translation>
    </message>
    <message>
        <source>Encoded file</source>
        <translation>Kodierte Datei</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>Kleiner um</translation>
    </message>
    <message>
        <source>sparsity %1</source>
        <translation>Sparsity %1</translation>
    </message>
    <message>
        <source>Top-1, original</source>
        <translation>Top-1, Original</translation>
    </message>
    <message>
        <source>Top-1, now</source>
        <translation>Top-1, jetzt</translation>
    </message>
    <message>
        <source>All photos are synthetic scenes drawn by the program itself: these accuracies say nothing about real photos.</source>
        <translation>Alle Fotos sind künstliche Szenen, die das Programm selbst zeichnet: Diese Genauigkeiten sagen nichts über echte Fotos.</translation>
    </message>
    <message>
        <source>%1 · Squeeze Studio</source>
        <translation>%1 · Squeeze Studio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln test photos</source>
        <translation>
            <numerusform>auf %Ln Testfoto</numerusform>
            <numerusform>auf %Ln Testfotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln validation photos</source>
        <translation>
            <numerusform>auf %Ln Validierungsfoto</numerusform>
            <numerusform>auf %Ln Validierungsfotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln classes, %2</source>
        <translation>
            <numerusform>%1 für %Ln Klasse, %2</numerusform>
            <numerusform>%1 für %Ln Klassen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 smaller than the original</source>
        <translation>%1 kleiner als das Original</translation>
    </message>
    <message>
        <source>The original reached %1.</source>
        <translation>Das Original erreichte %1.</translation>
    </message>
    <message>
        <source>Accuracy is measured on test photos when the report is saved.</source>
        <translation>Die Genauigkeit wird auf Testfotos gemessen, wenn der Bericht gespeichert wird.</translation>
    </message>
    <message>
        <source>The photos are synthetic scenes.</source>
        <translation>Die Fotos sind künstliche Szenen.</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>measured on validation photos</source>
        <translation>gemessen auf Validierungsfotos</translation>
    </message>
    <message>
        <source>No accuracy was measured in a run of this recipe.</source>
        <translation>In keinem Lauf dieses Rezepts wurde die Genauigkeit gemessen.</translation>
    </message>
    <message>
        <source>Left is smaller, up is better. Bars are 95 % Wilson intervals. Sizes are those of the complete file.</source>
        <translation>Links ist kleiner, oben ist besser. Balken sind 95-%-Wilson-Intervalle. Größen gelten für die ganze Datei.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>A matrix of more than 100 classes would not be readable.</source>
        <translation>Eine Matrix mit mehr als 100 Klassen wäre nicht lesbar.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation>Zeilen: die Wahrheit, Spalten: die Antwort</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>Gemessene Schritte</translation>
    </message>
    <message>
        <source>validation photos</source>
        <translation>Validierungsfotos</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>bytes as the coder counts them</source>
        <translation>Bytes, wie der Kodierer sie zählt</translation>
    </message>
    <message>
        <source>with header, %1</source>
        <translation>mit Header, %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>Genauigkeit nach Klasse</translation>
    </message>
    <message>
        <source>slate: original, blue: now with its 95 % interval</source>
        <translation>grau: Original, blau: jetzt, mit 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>TrainStory</name>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1, Epoche %2 von %3</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Training angehalten: %1</translation>
    </message>
    <message>
        <source>Training stopped: the loss is not a number since batch %1. The last good epoch is kept.</source>
        <translation>Training angehalten: Seit Batch %1 ist der Loss keine Zahl. Die letzte gute Epoche bleibt erhalten.</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>der erste Schritt</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>der letzte Schritt</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>no training</source>
        <translation>kein Training</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, batch %2 of %3</source>
        <translation>Epoche %1, Batch %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 epochs in all</source>
        <translation>%1, %2 Epochen insgesamt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>shared values move together</source>
        <translation>gemeinsame Werte ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>zeros stay zero</source>
        <translation>Nullen bleiben null</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Pruning</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Ready to retrain</source>
        <translation>Bereit zum Nachtrainieren</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>left, done at %1</source>
        <translation>übrig, fertig um %1</translation>
    </message>
    <message>
        <source>photos per second</source>
        <translation>Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>reading photos, %1 of %2</source>
        <translation>Fotos werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>A run of this project has not ended. Nothing is lost: resuming at %1.</source>
        <translation>Ein Lauf dieses Projekts ist nicht zu Ende. Nichts ist verloren: Er geht weiter bei %1.</translation>
    </message>
    <message>
        <source>Other decisions were made since; resuming brings those of %1 back.</source>
        <translation>Seitdem wurde anderes entschieden; Fortsetzen bringt die Entscheidungen von %1 zurück.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Smallest above AlexNet</source>
        <translation>Kleinste über AlexNet</translation>
    </message>
    <message>
        <source>%1 left for code</source>
        <translation>%1 frei für Code</translation>
    </message>
    <message>
        <source>%1 too large</source>
        <translation>%1 zu groß</translation>
    </message>
    <message>
        <source>Raspberry Pi</source>
        <translation>Raspberry Pi</translation>
    </message>
    <message>
        <source>%1 below AlexNet</source>
        <translation>%1 unter AlexNet</translation>
    </message>
    <message>
        <source>64 KiB of flash</source>
        <translation>64 KiB Flash</translation>
    </message>
    <message>
        <source>a 32 KiB page</source>
        <translation>eine 32-KiB-Seite</translation>
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
        <translation>%1, %2, die Wahrheit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>Antworten des Originals</translation>
    </message>
    <message>
        <source>Answers of the compressed model</source>
        <translation>Antworten des komprimierten Modells</translation>
    </message>
    <message>
        <source>%1: %2. This is its label.</source>
        <translation>%1: %2. Das ist sein Label.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>squeeze::AttentionLegend</name>
    <message>
        <source>Colours of the attention maps, from dark for little to bright for much</source>
        <translation>Farben der Aufmerksamkeitskarten, von dunkel für wenig bis hell für viel</translation>
    </message>
    <message>
        <source>pays attention</source>
        <translation>beachtet</translation>
    </message>
</context>
<context>
    <name>squeeze::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetBar</name>
    <message>
        <source>Encoded file</source>
        <translation>Kodierte Datei</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>Kleiner um</translation>
    </message>
    <message>
        <source>%1 bits per weight</source>
        <translation>%1 Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>no zeros</source>
        <translation>keine Nullen</translation>
    </message>
    <message>
        <source>%1 weights left</source>
        <translation>%1 Gewichte übrig</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>Original %1</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1-Genauigkeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message numerus="yes">
        <source>this PC, %n thread(s)</source>
        <translation>
            <numerusform>dieser PC, %n Thread</numerusform>
            <numerusform>dieser PC, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>per photo, this PC</source>
        <translation>pro Foto, dieser PC</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>recovers ≈ %1</source>
        <translation>bringt ≈ %1 zurück</translation>
    </message>
    <message>
        <source>encoded file</source>
        <translation>kodierte Datei</translation>
    </message>
    <message>
        <source>Top-1 accuracy on validation photos</source>
        <translation>Top-1-Genauigkeit auf Validierungsfotos</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>gemessen auf</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Stale: something changed after this was measured.</source>
        <translation>Veraltet: Nach dieser Messung hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation>Vollständig messen</translation>
    </message>
    <message>
        <source>Latency of one photo on this computer</source>
        <translation>Latenz eines Fotos auf diesem Computer</translation>
    </message>
    <message>
        <source>Median of one forward pass in fp32. Zeros are multiplied like any other weight, so pruning alone makes a file smaller, not a pass faster.</source>
        <translation>Median eines Vorwärtsdurchlaufs in fp32. Nullen werden wie jedes andere Gewicht multipliziert; Pruning allein macht also die Datei kleiner, nicht den Durchlauf schneller.</translation>
    </message>
    <message>
        <source>Before retraining: the trained weights with the edited steps applied again. Bytes are exact all the same.</source>
        <translation>Vor dem Nachtrainieren: die trainierten Gewichte, auf die die geänderten Schritte erneut angewandt wurden. Die Bytes sind trotzdem exakt.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Open photos or a model, or try the demo. The figures appear here.</source>
        <translation>Fotos oder ein Modell öffnen oder die Demo ausprobieren. Die Zahlen erscheinen hier.</translation>
    </message>
    <message>
        <source>What the bytes are spent on</source>
        <translation>Wofür die Bytes gebraucht werden</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>smaller by</source>
        <translation>kleiner um</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No target is set. Set one on the Compress page, as bytes or as a factor.</source>
        <translation>Es ist kein Ziel gesetzt. Auf der Seite „Komprimieren“ lässt es sich als Bytes oder als Faktor setzen.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation>Gewichte, die null sind</translation>
    </message>
    <message>
        <source>weights left</source>
        <translation>Gewichte übrig</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>vor dem Nachtrainieren</translation>
    </message>
    <message>
        <source>Accuracy is estimated from the error of the weights. It will be measured when you stop moving.</source>
        <translation>Die Genauigkeit ist aus dem Fehler der Gewichte geschätzt. Sobald die Bewegung endet, wird sie gemessen.</translation>
    </message>
    <message>
        <source>Stale, measured before: %1.</source>
        <translation>Veraltet, zuvor gemessen: %1.</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufällige Gewichte</translation>
    </message>
    <message>
        <source>Random weights: nothing has trained this network yet, so its answers mean nothing. Bytes are exact all the same.</source>
        <translation>Zufällige Gewichte: Dieses Netz wurde noch nicht trainiert, seine Antworten bedeuten nichts. Die Bytes sind trotzdem exakt.</translation>
    </message>
</context>
<context>
    <name>squeeze::BudgetGauge</name>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>noch kein Ziel</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>fp32 weights, as trained</source>
        <translation>fp32-Gewichte, wie trainiert</translation>
    </message>
</context>
<context>
    <name>squeeze::CodeTree</name>
    <message>
        <source>Code tree</source>
        <translation>Codebaum</translation>
    </message>
    <message>
        <source>Each bit halves the width: a short code word takes much of the code&apos;s space. Darker symbols occur more often.</source>
        <translation>Jedes Bit halbiert die Breite: Ein kurzes Codewort nimmt viel vom Platz des Codes. Dunklere Symbole kommen häufiger vor.</translation>
    </message>
    <message>
        <source>%1: code word %2</source>
        <translation>%1: Codewort %2</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n Symbol</numerusform>
            <numerusform>%n Symbole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::ConfusionView</name>
    <message>
        <source>rows: the truth, columns: the answer</source>
        <translation>Zeilen: die Wahrheit, Spalten: die Antwort</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1 read as %2: not measured yet</source>
        <translation>%1 für %2 gehalten: noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 recognised: %2</source>
        <translation>%1 erkannt: %2</translation>
    </message>
    <message>
        <source>%1 read as %2: %3</source>
        <translation>%1 für %2 gehalten: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count of photos</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es); rows are the truth, columns the answer</source>
        <translation>
            <numerusform>%n Klasse; Zeilen sind die Wahrheit, Spalten die Antwort</numerusform>
            <numerusform>%n Klassen; Zeilen sind die Wahrheit, Spalten die Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::FilterView</name>
    <message>
        <source>Weights left</source>
        <translation>Gewichte übrig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Inputs used</source>
        <translation>Genutzte Eingänge</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n Eingang</numerusform>
            <numerusform>%n Eingänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>Filter %1 of %2: %3 of %4 weights left, %5 of %6 inputs used</source>
        <translation>Filter %1 von %2: %3 von %4 Gewichten übrig, %5 von %6 Eingängen genutzt</translation>
    </message>
</context>
<context>
    <name>squeeze::FlowNet</name>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>squeeze::FlowView</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>The network, module by module</source>
        <translation>Das Netz, Modul für Modul</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million multiply-adds</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 weights left, %5 (was %6), %7 %8</source>
        <translation>%1: %2, %3 von %4 Gewichten übrig, %5 (vorher %6), %7 %8</translation>
    </message>
</context>
<context>
    <name>squeeze::Gallery</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Photos by class</source>
        <translation>Fotos nach Klasse</translation>
    </message>
    <message>
        <source>Plus shows all photos of a class, minus one row</source>
        <translation>Plus zeigt alle Fotos einer Klasse, Minus eine Zeile</translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryBar</name>
    <message>
        <source>Usual size of the thumbnails</source>
        <translation>Übliche Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Größe der Vorschaubilder (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>squeeze::GalleryModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>squeeze::HistogramView</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Weights of %1: %2 of %3 are left, those smaller than %4 are pruned</source>
        <translation>Gewichte von %1: %2 von %3 sind übrig, die kleiner als %4 sind beschnitten</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>%1 beschnitten</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanModel</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Codewort</translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation>Bits insgesamt</translation>
    </message>
</context>
<context>
    <name>squeeze::HuffmanView</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Code words</source>
        <translation>Codewörter</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>This layer has no such stream: its values are stored as they are.</source>
        <translation>Diese Schicht hat keinen solchen Datenstrom: Ihre Werte werden gespeichert, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 bits per symbol on average. No code can do better than %2 (entropy); %3 with words of equal length.</source>
        <translation>Im Mittel %1 Bits pro Symbol. Kein Code kommt unter %2 (Entropie); %3 mit gleich langen Wörtern.</translation>
    </message>
    <message>
        <source>Which shared value a kept weight has. Values that occur often get short words; each bit halves the width that is left.</source>
        <translation>Welchen gemeinsamen Wert ein behaltenes Gewicht hat. Häufige Werte bekommen kurze Wörter; jedes Bit halbiert die restliche Breite.</translation>
    </message>
    <message>
        <source>How far it is to the next kept weight. Short distances are frequent where much is kept, and get short words.</source>
        <translation>Wie weit es bis zum nächsten behaltenen Gewicht ist. Kurze Abstände sind häufig, wo viel behalten wird, und bekommen kurze Wörter.</translation>
    </message>
</context>
<context>
    <name>squeeze::KnownBadge</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerDelegate</name>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle von %1</translation>
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
        <translation>%1 ist gesperrt: Das Größenziel lässt sie unverändert (L)</translation>
    </message>
    <message>
        <source>%1 is open: the size target may change it (L)</source>
        <translation>%1 ist offen: Das Größenziel darf sie ändern (L)</translation>
    </message>
    <message>
        <source>Weights of %1 smaller than %2 are pruned (← →, or type a figure)</source>
        <translation>Gewichte von %1, die kleiner als %2 sind, werden beschnitten (← → oder Zahl eingeben)</translation>
    </message>
    <message>
        <source>%1 of %2 weights are left</source>
        <translation>%1 von %2 Gewichten sind übrig</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n value(s) shared by all weights of the layer ([ and ])</source>
        <translation>
            <numerusform>Bis zu %n Wert für alle Gewichte der Schicht ([ und ])</numerusform>
            <numerusform>Bis zu %n gemeinsame Werte für alle Gewichte der Schicht ([ und ])</numerusform>
        </translation>
    </message>
    <message>
        <source>Each weight keeps its own value ([ or ] shares them)</source>
        <translation>Jedes Gewicht behält seinen eigenen Wert ([ oder ] schafft gemeinsame Werte)</translation>
    </message>
    <message>
        <source>%1 takes %2 of the file</source>
        <translation>%1 nimmt %2 der Datei ein</translation>
    </message>
    <message>
        <source>Relative squared weight error of this setting: %1 (S)</source>
        <translation>Relativer quadratischer Gewichtsfehler dieser Einstellung: %1 (S)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Gewichtsfehler</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerPartsLine</name>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Bytes of the layer</source>
        <translation>Bytes der Schicht</translation>
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
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2 in the file</source>
        <translation>%1, %2 in der Datei</translation>
    </message>
    <message>
        <source>All layers and the file&apos;s header: %1</source>
        <translation>Alle Schichten und der Header der Datei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 bits</source>
        <translation>%1–%2 Bits</translation>
    </message>
</context>
<context>
    <name>squeeze::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Up and down choose a layer, left and right move its threshold, brackets its shared values, L locks it, S shows its weight error, digits type a threshold</source>
        <translation>Auf und Ab wählen eine Schicht, Links und Rechts bewegen ihre Schwelle, eckige Klammern ändern ihre gemeinsamen Werte, L sperrt sie, S zeigt ihren Gewichtsfehler, Ziffern geben eine Schwelle ein</translation>
    </message>
</context>
<context>
    <name>squeeze::LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>Mindestwert %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two steps at one place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
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
        <translation>Loss %1, Mittel der Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message numerus="yes">
        <source>%n measured point(s); arrow keys go from point to point</source>
        <translation>
            <numerusform>%n Messpunkt; Pfeiltasten gehen von Punkt zu Punkt</numerusform>
            <numerusform>%n Messpunkte; Pfeiltasten gehen von Punkt zu Punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::MetricLegend</name>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bits</translation>
    </message>
    <message>
        <source>Legend: %1, colour from %2 to %3</source>
        <translation>Legende: %1, Farbe von %2 bis %3</translation>
    </message>
    <message>
        <source>area = original bytes, corner = bytes now</source>
        <translation>Fläche = ursprüngliche Bytes, Ecke = Bytes jetzt</translation>
    </message>
    <message>
        <source>area = original bytes</source>
        <translation>Fläche = ursprüngliche Bytes</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Gewichtsfehler</translation>
    </message>
</context>
<context>
    <name>squeeze::ModuleView</name>
    <message>
        <source>join</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <translation>
            <numerusform>%1, %n Wert</numerusform>
            <numerusform>%1, %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Modul %1</translation>
    </message>
</context>
<context>
    <name>squeeze::ParallelView</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Parallel coordinates of the runs</source>
        <translation>Parallele Koordinaten der Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::PartsBar</name>
    <message>
        <source>Bytes of the layer by part</source>
        <translation>Bytes der Schicht nach Bestandteil</translation>
    </message>
    <message>
        <source>values %1, positions %2, codebook %3, biases %4, tables %5</source>
        <translation>Werte %1, Positionen %2, Codebuch %3, Biases %4, Tabellen %5</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
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
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Accuracy per class</source>
        <translation>Genauigkeit pro Klasse</translation>
    </message>
    <message>
        <source>%1: original %2, compressed %3</source>
        <translation>%1: Original %2, komprimiert %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n photo(s)</source>
        <translation>
            <numerusform>%1 (%2), %n Foto</numerusform>
            <numerusform>%1 (%2), %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), original and compressed</source>
        <translation>
            <numerusform>%n Klasse, Original und komprimiert</numerusform>
            <numerusform>%n Klassen, Original und komprimiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::RampLegend</name>
    <message>
        <source>Legend: %1, more is farther from the background</source>
        <translation>Legende: %1, mehr hebt sich stärker vom Hintergrund ab</translation>
    </message>
    <message>
        <source>size of the weight</source>
        <translation>Größe des Gewichts</translation>
    </message>
    <message>
        <source>survivors of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
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
        <translation>Bei %1 Nullen ist der relative quadratische Gewichtsfehler %2</translation>
    </message>
    <message>
        <source>relative squared weight error against the share of zeros</source>
        <translation>relativer quadratischer Gewichtsfehler gegen Anteil der Nullen</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Gewichtsfehler</translation>
    </message>
    <message>
        <source>Weight error of %1</source>
        <translation>Gewichtsfehler von %1</translation>
    </message>
</context>
<context>
    <name>squeeze::SparsityMap</name>
    <message>
        <source>Sparsity map</source>
        <translation>Sparsity-Karte</translation>
    </message>
    <message>
        <source>Filter %1, input %2: weight left, %3 of the layer&apos;s largest</source>
        <translation>Filter %1, Eingang %2: Gewicht übrig, %3 des größten der Schicht</translation>
    </message>
    <message>
        <source>Filter %1, input %2: pruned</source>
        <translation>Filter %1, Eingang %2: beschnitten</translation>
    </message>
    <message>
        <source>Filter %1, input %2: %3 of %4 weights left</source>
        <translation>Filter %1, Eingang %2: %3 von %4 Gewichten übrig</translation>
    </message>
</context>
<context>
    <name>squeeze::TargetSlider</name>
    <message>
        <source>accuracy floor %1</source>
        <translation>Mindestgenauigkeit %1</translation>
    </message>
    <message>
        <source>as it is now %1</source>
        <translation>wie jetzt %1</translation>
    </message>
    <message>
        <source>after retraining %1</source>
        <translation>nach Nachtraining %1</translation>
    </message>
    <message>
        <source>Size target</source>
        <translation>Größenziel</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, %2 kleiner</translation>
    </message>
    <message>
        <source>, accuracy as it is %1</source>
        <translation>, Genauigkeit wie jetzt %1</translation>
    </message>
    <message>
        <source>, after retraining %1</source>
        <translation>, nach Nachtraining %1</translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Shift coarse, Ctrl fine, Home the original size, End the smallest that can be reached; a double click takes the suggestion.</source>
        <translation>Wie klein die Datei werden soll. ← → 1 %, Bild auf und Bild ab 10 %, Umschalt grob, Strg fein, Pos1 die ursprüngliche Größe, Ende die kleinste erreichbare; ein Doppelklick übernimmt den Vorschlag.</translation>
    </message>
</context>
<context>
    <name>squeeze::ThinBar</name>
    <message>
        <source>busy</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>squeeze::TradeoffPlot</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
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
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>encoded bytes, log scale</source>
        <translation>kodierte Bytes, logarithmisch</translation>
    </message>
    <message>
        <source>milliseconds per photo</source>
        <translation>Millisekunden pro Foto</translation>
    </message>
    <message>
        <source>weights that are zero</source>
        <translation>Gewichte, die null sind</translation>
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
            <numerusform>%1 auf %n Foto</numerusform>
            <numerusform>%1 auf %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 zero</source>
        <comment>share of weights</comment>
        <translation>%1 Nullen</translation>
    </message>
    <message>
        <source>stale: something changed since</source>
        <translation>veraltet: seither hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s); arrow keys go from point to point, Enter brings a run back</source>
        <translation>
            <numerusform>%n Punkt; Pfeiltasten gehen von Punkt zu Punkt, Enter holt einen Lauf zurück</numerusform>
            <numerusform>%n Punkte; Pfeiltasten gehen von Punkt zu Punkt, Enter holt einen Lauf zurück</numerusform>
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
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: original %2, %3; compressed %4, %5</source>
        <translation>%1: Original %2, %3; komprimiert %4, %5</translation>
    </message>
    <message>
        <source>%1; the truth is %2</source>
        <translation>%1; die Wahrheit ist %2</translation>
    </message>
</context>
<context>
    <name>squeeze::WeightCurves</name>
    <message>
        <source>%1: %2 zero</source>
        <translation>%1: %2 Nullen</translation>
    </message>
    <message>
        <source>Weights now</source>
        <translation>Gewichte jetzt</translation>
    </message>
    <message>
        <source>Weights of the original</source>
        <translation>Gewichte des Originals</translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation>%1 Nullen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Actions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>A folder with one folder per class, a zip or a tar</source>
        <translation>Ein Ordner mit einem Ordner je Klasse, ein zip oder tar</translation>
    </message>
    <message>
        <source>Open a project or model…</source>
        <translation>Projekt oder Modell öffnen…</translation>
    </message>
    <message>
        <source>.squeeze, .sqz or .pth</source>
        <translation>.squeeze, .sqz oder .pth</translation>
    </message>
    <message>
        <source>Save the project as…</source>
        <translation>Projekt speichern unter…</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this names the file</source>
        <translation>Alles wird laufend gespeichert; dies gibt der Datei einen Namen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Drawn scenes and a trained model, built in and offline</source>
        <translation>Gezeichnete Szenen und ein trainiertes Modell, eingebaut und offline</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>This one is saved and closed</source>
        <translation>Dieses wird gespeichert und geschlossen</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Aktion suchen…</translation>
    </message>
    <message>
        <source>Everything the program can do, by name</source>
        <translation>Alles, was das Programm kann, beim Namen</translation>
    </message>
    <message>
        <source>Train or retrain</source>
        <translation>Trainieren oder nachtrainieren</translation>
    </message>
    <message>
        <source>Runs the recipe from the first step that changed</source>
        <translation>Führt das Rezept ab dem ersten geänderten Schritt aus</translation>
    </message>
    <message>
        <source>Pause or resume training</source>
        <translation>Training anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Everything up to the last epoch is kept</source>
        <translation>Alles bis zur letzten Epoche bleibt erhalten</translation>
    </message>
    <message>
        <source>Compare original and compressed</source>
        <translation>Original und komprimiertes Modell vergleichen</translation>
    </message>
    <message>
        <source>Both models on the same photos</source>
        <translation>Beide Modelle mit denselben Fotos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the file and check it</source>
        <translation>Die Datei schreiben und prüfen</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>Als CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>The squeeze command line that does the same</source>
        <translation>Die squeeze-Befehlszeile, die dasselbe tut</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Photos, classes, split and problems</source>
        <translation>Fotos, Klassen, Aufteilung und Probleme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The network, module by module</source>
        <translation>Das Netz, Modul für Modul</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Size target, layers, thresholds and shared values</source>
        <translation>Größenziel, Schichten, Schwellen und gemeinsame Werte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Learning curves and accuracy against size</source>
        <translation>Lernkurven und Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Ask both models, and see what compression broke</source>
        <translation>Beide Modelle befragen und sehen, was die Kompression verdarb</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Formats, self-check and report</source>
        <translation>Formate, Selbstprüfung und Bericht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every run as a point; go back to any of them</source>
        <translation>Jeder Lauf als Punkt; zu jedem geht es zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme, language, threads and motion</source>
        <translation>Farbschema, Sprache, Threads und Bewegung</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>The same project, one question at a time</source>
        <translation>Dasselbe Projekt, eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>The same project, all at once</source>
        <translation>Dasselbe Projekt, alles auf einmal</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Aufgaben und Protokoll</translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>Was im Hintergrund läuft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every decision, to go back to</source>
        <translation>Jede Entscheidung, um zu ihr zurückzukehren</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Window and docks as they were at first</source>
        <translation>Fenster und Docks wie am Anfang</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Header, budget, rail, page, dock, status</source>
        <translation>Kopf, Budget, Leiste, Seite, Dock, Status</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Alle Aufgaben abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::AugmentationPanel</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Input size set to %1 × %1</source>
        <translation>Eingabegröße auf %1 × %1 gesetzt</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Augmentation: %1 %2</source>
        <translation>Augmentierung: %1 %2</translation>
    </message>
    <message>
        <source>as training sees it</source>
        <translation>wie das Training es sieht</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Six other epochs</source>
        <translation>Sechs andere Epochen</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Height and width of the pictures that the network sees. More pixels cost more work.</source>
        <translation>Höhe und Breite der Bilder, die das Netz sieht. Mehr Pixel machen mehr Aufwand.</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis zu </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Share of the photos that are mirrored left to right</source>
        <translation>Anteil der Fotos, die seitenverkehrt gespiegelt werden</translation>
    </message>
    <message>
        <source>The picture is moved by up to so many pixels, borders reflected</source>
        <translation>Das Bild wird um bis zu so viele Pixel verschoben, die Ränder werden gespiegelt</translation>
    </message>
    <message>
        <source>The recipe trains nothing, so nothing is augmented.</source>
        <translation>Das Rezept trainiert nichts, also wird nichts augmentiert.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Camera</name>
    <message>
        <source>No camera was found. Connect one, or drop a photo here.</source>
        <translation>Keine Kamera gefunden. Eine anschließen oder ein Foto hierher ziehen.</translation>
    </message>
    <message>
        <source>The camera stopped: %1</source>
        <translation>Die Kamera hat angehalten: %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CheckPanel</name>
    <message>
        <source>Answers that differ</source>
        <translation>Abweichende Antworten</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>In the studio</source>
        <translation>Im Studio</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>On the device itself</source>
        <translation>Auf dem Gerät selbst</translation>
    </message>
    <message>
        <source>Copy test command</source>
        <translation>Testbefehl kopieren</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Self-check of %1</source>
        <translation>Selbstprüfung von %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Checksum matches</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Same answer as the studio</source>
        <translation>Antwort wie im Studio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change of a probability</source>
        <translation>Größte Änderung einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Top-1 from the file</source>
        <translation>Top-1 aus der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answers differ from the studio&apos;s. Top-1 is %2, was %3.</source>
        <translation>
            <numerusform>%Ln von %1 Antworten weicht vom Studio ab. Top-1 ist %2, vorher %3.</numerusform>
            <numerusform>%Ln von %1 Antworten weichen vom Studio ab. Top-1 ist %2, vorher %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>%Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassModel</name>
    <message>
        <source>%1: %2 photos, %3 train, %4 validation, %5 test</source>
        <translation>%1: %2 Fotos, %3 Training, %4 Validierung, %5 Test</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ClassesPanel</name>
    <message>
        <source>Per class</source>
        <translation>Pro Klasse</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie gelistet</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <source>How often each class is right, before and after: shown once the models are compared.</source>
        <translation>Wie oft jede Klasse richtig ist, vorher und nachher: erscheint, sobald die Modelle verglichen sind.</translation>
    </message>
    <message>
        <source>Confidence below which an answer counts as not sure</source>
        <translation>Konfidenz, unter der eine Antwort als nicht sicher gilt</translation>
    </message>
    <message>
        <source>An answer below this confidence counts as &quot;not sure&quot;: fewer answers, more of them right.</source>
        <translation>Eine Antwort unter dieser Konfidenz gilt als „nicht sicher“: weniger Antworten, davon mehr richtig.</translation>
    </message>
    <message>
        <source>Not sure below %1&#x202f;%</source>
        <translation>Nicht sicher unter %1&#x202f;%</translation>
    </message>
    <message>
        <source>Hurt most</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Classifier</name>
    <message>
        <source>Comparing the models on the test part</source>
        <translation>Modelle werden auf dem Testteil verglichen</translation>
    </message>
    <message>
        <source>Comparing the models on the training part</source>
        <translation>Modelle werden auf dem Trainingsteil verglichen</translation>
    </message>
    <message>
        <source>Comparing the models on validation</source>
        <translation>Modelle werden auf der Validierung verglichen</translation>
    </message>
    <message>
        <source>%1 holds no photos that can be read.</source>
        <translation>%1 enthält keine lesbaren Fotos.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ColumnHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Type fewer letters, or clear the field to see every action.</source>
        <translation>Nichts passt zu „%1“. Weniger Buchstaben eingeben oder das Feld leeren, um alle Aktionen zu sehen.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ComparedLayers</name>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Squared difference of the weights, as a share of the squared weights of %1</source>
        <translation>Quadratische Differenz der Gewichte, als Anteil der quadrierten Gewichte von %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Weights left, %1</source>
        <translation>Gewichte übrig, %1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>Bytes, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Weights differ by</source>
        <translation>Abweichung der Gewichte</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>MAC-Operationen</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Bytes, original</source>
        <translation>Bytes, Original</translation>
    </message>
    <message>
        <source>Bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressInspector</name>
    <message>
        <source>Weights of the layer</source>
        <translation>Gewichte der Schicht</translation>
    </message>
    <message>
        <source>Layer inspector</source>
        <translation>Schicht-Inspektor</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Huffman</source>
        <translation>Huffman</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked layer is left alone by the size target (L)</source>
        <translation>Das Größenziel lässt eine gesperrte Schicht unverändert (L)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>count, log scale</source>
        <translation>Anzahl, logarithmisch</translation>
    </message>
    <message>
        <source>Shared values, drawn as ticks below the axis: the longer, the more weights have it</source>
        <translation>Gemeinsame Werte als Striche unter der Achse: je länger, desto mehr Gewichte haben ihn</translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation>Halb so viele gemeinsame Werte</translation>
    </message>
    <message>
        <source>Half as many shared values ([)</source>
        <translation>Halb so viele gemeinsame Werte ([)</translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation>Doppelt so viele gemeinsame Werte</translation>
    </message>
    <message>
        <source>Twice as many shared values (])</source>
        <translation>Doppelt so viele gemeinsame Werte (])</translation>
    </message>
    <message>
        <source>Sparsity map</source>
        <translation>Sparsity-Karte</translation>
    </message>
    <message>
        <source>Point at a cell to read it</source>
        <translation>Auf eine Zelle zeigen, um sie zu lesen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 filters across, %2 inputs down</source>
        <translation>%1 Filter quer, %2 Eingänge abwärts</translation>
    </message>
    <message>
        <source>%1 shared values (%2 bits)</source>
        <translation>%1 gemeinsame Werte (%2 Bits)</translation>
    </message>
    <message>
        <source>values not shared</source>
        <translation>keine gemeinsamen Werte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filter(s) are empty</source>
        <translation>
            <numerusform>%1 von %n Filter sind leer</numerusform>
            <numerusform>%1 von %n Filtern sind leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sparsity map of the layer</source>
        <translation>Sparsity-Karte der Schicht</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressPage</name>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Accuracy by size</source>
        <translation>Genauigkeit nach Größe</translation>
    </message>
    <message>
        <source>Train first</source>
        <translation>Zuerst trainieren</translation>
    </message>
    <message>
        <source>Choose photos first</source>
        <translation>Zuerst Fotos wählen</translation>
    </message>
    <message>
        <source>Pruning, weight sharing and Huffman coding are tried here on the weights of a trained model, and its exact bytes follow every move.</source>
        <translation>Pruning, gemeinsame Werte und Huffman-Kodierung lassen sich hier an den Gewichten eines trainierten Modells ausprobieren; seine exakten Bytes folgen jeder Bewegung.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>vor dem Nachtrainieren</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message numerus="yes">
        <source>Shared values of %n layer(s)</source>
        <translation>
            <numerusform>Gemeinsame Werte von %n Schicht</numerusform>
            <numerusform>Gemeinsame Werte von %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Prune to a size</source>
        <translation>Auf eine Größe beschneiden</translation>
    </message>
    <message>
        <source>How small the file shall be</source>
        <translation>Wie klein die Datei werden soll</translation>
    </message>
    <message>
        <source>Prune to the suggested size</source>
        <translation>Auf die vorgeschlagene Größe beschneiden</translation>
    </message>
    <message>
        <source>The smallest file that is expected to stay accurate enough</source>
        <translation>Die kleinste Datei, die voraussichtlich genau genug bleibt</translation>
    </message>
    <message>
        <source>Prune only this layer</source>
        <translation>Nur diese Schicht beschneiden</translation>
    </message>
    <message>
        <source>Moves the threshold of the selected layer</source>
        <translation>Bewegt die Schwelle der gewählten Schicht</translation>
    </message>
    <message>
        <source>Lock or unlock this layer</source>
        <translation>Diese Schicht sperren oder entsperren</translation>
    </message>
    <message>
        <source>The size target leaves locked layers alone</source>
        <translation>Das Größenziel lässt gesperrte Schichten unverändert</translation>
    </message>
    <message>
        <source>Half as many shared values</source>
        <translation>Halb so viele gemeinsame Werte</translation>
    </message>
    <message>
        <source>Of the selected layer</source>
        <translation>Der gewählten Schicht</translation>
    </message>
    <message>
        <source>Twice as many shared values</source>
        <translation>Doppelt so viele gemeinsame Werte</translation>
    </message>
    <message>
        <source>Show the Huffman code of this layer</source>
        <translation>Huffman-Code dieser Schicht zeigen</translation>
    </message>
    <message>
        <source>Code lengths and bits per symbol</source>
        <translation>Codelängen und Bits pro Symbol</translation>
    </message>
    <message>
        <source>Show the weights of this layer as a table</source>
        <translation>Gewichte dieser Schicht als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>Bins des Histogramms</translation>
    </message>
    <message>
        <source>Show accuracy by size as a table</source>
        <translation>Genauigkeit nach Größe als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The curves above the size target</source>
        <translation>Die Kurven über dem Größenziel</translation>
    </message>
    <message>
        <source>Measure accuracy on all validation photos</source>
        <translation>Genauigkeit auf allen Validierungsfotos messen</translation>
    </message>
    <message>
        <source>Of the model as it is now</source>
        <translation>Des Modells, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Show the weight error of this layer</source>
        <translation>Gewichtsfehler dieser Schicht zeigen</translation>
    </message>
    <message>
        <source>What pruning does to its weights, by the share of zeros</source>
        <translation>Was Pruning mit ihren Gewichten macht, nach Anteil der Nullen</translation>
    </message>
    <message>
        <source>Show the sparsity map as a table</source>
        <translation>Sparsity-Karte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>What is left of each kernel</source>
        <translation>Was von jedem Kernel übrig ist</translation>
    </message>
    <message>
        <source>%1 needs %2 zeros.</source>
        <translation>%1 erfordert %2 Nullen.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are locked, the others share the cut.</source>
        <translation>
            <numerusform>%n Schicht ist gesperrt, der Schnitt verteilt sich auf die anderen.</numerusform>
            <numerusform>%n Schichten sind gesperrt, der Schnitt verteilt sich auf die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy floor set to %1</source>
        <translation>Mindestgenauigkeit auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Accuracy floor removed</source>
        <translation>Mindestgenauigkeit entfernt</translation>
    </message>
    <message>
        <source>Spread over layers: %1</source>
        <translation>Auf Schichten verteilt: %1</translation>
    </message>
    <message>
        <source>Retrain to recover about %1 points (%2)</source>
        <translation>Nachtrainieren bringt etwa %1 Punkte zurück (%2)</translation>
    </message>
    <message>
        <source>Retrain to recover about %1 points</source>
        <translation>Nachtrainieren bringt etwa %1 Punkte zurück</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, Schrittweite %2</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>+%1 and on</source>
        <translation>ab +%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kernels left</source>
        <translation>Kerne übrig</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation>Gewichte vorher</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <source>Times smaller</source>
        <translation>Mal kleiner</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated, as it is</source>
        <translation>geschätzt, wie jetzt</translation>
    </message>
    <message>
        <source>estimated, after retraining</source>
        <translation>geschätzt, nach Nachtraining</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufällige Gewichte</translation>
    </message>
    <message>
        <source>This target cannot be reached: biases, codebooks, headers and one weight per layer take %1.</source>
        <translation>Dieses Ziel ist nicht erreichbar: Bias-Werte, Codebücher, Köpfe und ein Gewicht je Schicht brauchen %1.</translation>
    </message>
    <message numerus="yes">
        <source>This target cannot be reached: %n locked layer(s) take %1, and biases, codebooks, headers and one weight of each other layer %2.</source>
        <translation>
            <numerusform>Dieses Ziel ist nicht erreichbar: %n gesperrte Schicht braucht %1, Bias-Werte, Codebücher, Köpfe und ein Gewicht jeder anderen Schicht %2.</numerusform>
            <numerusform>Dieses Ziel ist nicht erreichbar: %n gesperrte Schichten brauchen %1, Bias-Werte, Codebücher, Köpfe und ein Gewicht jeder anderen Schicht %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::CompressStep</name>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message numerus="yes">
        <source>learn from the photos, %Ln epochs</source>
        <translation>
            <numerusform>aus den Fotos lernen, %Ln Epoche</numerusform>
            <numerusform>aus den Fotos lernen, %Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>set the least important weights to zero</source>
        <translation>die unwichtigsten Gewichte auf null setzen</translation>
    </message>
    <message>
        <source>let the weights of a layer share few values</source>
        <translation>die Gewichte einer Schicht wenige Werte teilen lassen</translation>
    </message>
    <message>
        <source>write frequent values with short codes</source>
        <translation>häufige Werte mit kurzen Codes schreiben</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Die Datei jetzt</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Wo die Bytes sind</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>This is what is left</source>
        <translation>Das ist übrig</translation>
    </message>
    <message>
        <source>This is what will be done</source>
        <translation>Das wird gemacht</translation>
    </message>
    <message>
        <source>Cut, shared and coded, exactly as it would be written. Retraining comes next and wins accuracy back.</source>
        <translation>Beschnitten, mit gemeinsamen Werten und kodiert, genau wie es geschrieben würde. Als Nächstes kommt das Nachtrainieren und holt Genauigkeit zurück.</translation>
    </message>
    <message>
        <source>There is no trained network yet: the recipe begins with training, then cuts to your target.</source>
        <translation>Es gibt noch kein trainiertes Netz: Das Rezept beginnt mit Training und beschneidet dann auf das Ziel.</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation>Trainieren und komprimieren</translation>
    </message>
    <message>
        <source>Takes %1. It can be paused at any time.</source>
        <translation>Dauert %1. Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>It can be paused at any time.</source>
        <translation>Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>was %1, %2 smaller</source>
        <translation>vorher %1, %2 kleiner</translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation>Gewichte übrig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Top-1, before retraining</source>
        <translation>Top-1, vor dem Nachtrainieren</translation>
    </message>
    <message>
        <source>Top-1, expected after retraining</source>
        <translation>Top-1, erwartet nach Nachtraining</translation>
    </message>
    <message>
        <source>%1, %2 zeros</source>
        <translation>%1, %2 Nullen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Cut, shared and coded, exactly as it would be written.</source>
        <translation>Geschnitten, geteilt und kodiert, genau wie es geschrieben würde.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is left to run.</source>
        <translation>Es bleibt nichts zu tun.</translation>
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
        <translation>Größenziel</translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation>Eine Zahl eingeben, etwa 61440 oder 60 KiB.</translation>
    </message>
    <message>
        <source>Spread over layers by</source>
        <translation>Auf Schichten verteilen nach</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>Größe der Gewichte</translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation>LAMP-Score</translation>
    </message>
    <message>
        <source>The same share each</source>
        <translation>Überall gleicher Anteil</translation>
    </message>
    <message>
        <source>Each layer gives up what costs it the same weight error</source>
        <translation>Jede Schicht gibt ab, was sie denselben Gewichtsfehler kostet</translation>
    </message>
    <message>
        <source>One ranking of |w| in standard deviations of its layer</source>
        <translation>Eine Rangfolge von |w| in Standardabweichungen der jeweiligen Schicht</translation>
    </message>
    <message>
        <source>One ranking of w² over the squares not smaller in its layer</source>
        <translation>Eine Rangfolge von w² geteilt durch die nicht kleineren Quadrate der jeweiligen Schicht</translation>
    </message>
    <message>
        <source>Every layer keeps the same share of its weights</source>
        <translation>Jede Schicht behält denselben Anteil ihrer Gewichte</translation>
    </message>
    <message>
        <source>%1 KiB, %2 smaller</source>
        <translation>%1 KiB, %2 kleiner</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) share it</source>
        <translation>
            <numerusform>auf %n Schicht verteilt</numerusform>
            <numerusform>auf %n Schichten verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are locked</source>
        <translation>
            <numerusform>%n ist gesperrt</numerusform>
            <numerusform>%n sind gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 bis 100</translation>
    </message>
    <message>
        <source>Accuracy floor</source>
        <translation>Mindestgenauigkeit</translation>
    </message>
    <message>
        <source>expected below</source>
        <translation>erwartet: darunter</translation>
    </message>
    <message>
        <source>expected above</source>
        <translation>erwartet: darüber</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>No size is expected to reach this floor: the best is %1. Lower the floor or train the network longer.</source>
        <translation>Keine Größe wird diese Untergrenze voraussichtlich erreichen: Das Beste ist %1. Die Untergrenze senken oder das Netz länger trainieren.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ConfusionPanel</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>Which confusion matrix</source>
        <translation>Welche Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Measure on validation</source>
        <translation>Auf der Validierung messen</translation>
    </message>
    <message>
        <source>Measure on the test part (for the final figure)</source>
        <translation>Auf dem Testteil messen (für die endgültige Zahl)</translation>
    </message>
    <message>
        <source>Choices are made on validation. The test part stays honest when it is looked at once.</source>
        <translation>Ausgewählt wird nach der Validierung. Der Testteil bleibt ehrlich, wenn er nur einmal angesehen wird.</translation>
    </message>
    <message>
        <source>Which part of the photos is measured</source>
        <translation>Auf welchem Teil der Fotos gemessen wird</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test, n = %1</source>
        <translation>Test, n = %1</translation>
    </message>
    <message>
        <source>training, n = %1</source>
        <translation>Training, n = %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Part of the photos: %1</source>
        <translation>Teil der Fotos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are too many for a matrix. Per class shows each of them.</source>
        <translation>
            <numerusform>%n Klasse ist zu viel für eine Matrix. „Pro Klasse“ zeigt jede davon.</numerusform>
            <numerusform>%n Klassen sind zu viele für eine Matrix. „Pro Klasse“ zeigt jede davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which class is taken for which: shown once the models are compared.</source>
        <translation>Welche Klasse für welche gehalten wird: erscheint, sobald die Modelle verglichen sind.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataPage</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Leave the chosen photos out</source>
        <translation>Gewählte Fotos auslassen</translation>
    </message>
    <message>
        <source>Take the chosen photos back</source>
        <translation>Gewählte Fotos zurückholen</translation>
    </message>
    <message>
        <source>Fix all problems of the photos</source>
        <translation>Alle Probleme der Fotos beheben</translation>
    </message>
    <message>
        <source>Choose other photos…</source>
        <translation>Andere Fotos wählen…</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Label setzen</translation>
    </message>
    <message>
        <source>A folder of photos…</source>
        <translation>Ein Ordner mit Fotos…</translation>
    </message>
    <message>
        <source>A zip or tar…</source>
        <translation>Ein zip oder tar…</translation>
    </message>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation>Einen Ordner mit einem Ordner pro Klasse wählen</translation>
    </message>
    <message>
        <source>Choose an archive of photos</source>
        <translation>Ein Archiv mit Fotos wählen</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Label the chosen photos as…</source>
        <translation>Label der gewählten Fotos setzen…</translation>
    </message>
    <message>
        <source>Use the photos in %1 as the data set</source>
        <translation>Die Fotos in %1 als Datensatz nehmen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataSource</name>
    <message>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Probleme werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n Foto ausgelassen</numerusform>
            <numerusform>%n Fotos ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken back</source>
        <translation>
            <numerusform>%n Foto zurückgeholt</numerusform>
            <numerusform>%n Fotos zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) labelled %1</source>
        <translation>
            <numerusform>%n Foto mit Label %1</numerusform>
            <numerusform>%n Fotos mit Label %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos in two parts kept in one</source>
        <translation>Fotos aus zwei Teilen in einem behalten</translation>
    </message>
    <message>
        <source>Duplicates kept once</source>
        <translation>Duplikate einmal behalten</translation>
    </message>
    <message>
        <source>Photos with two labels left out</source>
        <translation>Fotos mit zwei Labels ausgelassen</translation>
    </message>
    <message>
        <source>Unreadable files left out</source>
        <translation>Unlesbare Dateien ausgelassen</translation>
    </message>
    <message>
        <source>All problems of the photos mended</source>
        <translation>Alle Probleme der Fotos behoben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataStep</name>
    <message>
        <source>Drop a folder or an archive of photos</source>
        <translation>Einen Ordner oder ein Archiv mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>one folder per class</source>
        <translation>ein Ordner pro Klasse</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Archiv wählen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>Netz für den Anfang</translation>
    </message>
    <message>
        <source>Fresh weights. A file with trained weights can be dropped on the window.</source>
        <translation>Neue Gewichte. Eine Datei mit trainierten Gewichten lässt sich auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Network set to %1</source>
        <translation>Netz auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Photos sorted into one folder per class, in a folder or an archive. They stay where they are and are never changed.</source>
        <translation>Fotos, sortiert in einen Ordner pro Klasse, in einem Ordner oder Archiv. Sie bleiben, wo sie sind, und werden nie verändert.</translation>
    </message>
    <message>
        <source>No photos are chosen yet.</source>
        <translation>Es sind noch keine Fotos gewählt.</translation>
    </message>
    <message>
        <source>The photos are being read.</source>
        <translation>Die Fotos werden gelesen.</translation>
    </message>
    <message>
        <source>At least two classes are needed: one folder of photos each.</source>
        <translation>Mindestens zwei Klassen sind nötig: je ein Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>To choose on (validation)</source>
        <translation>Zum Auswählen (Validierung)</translation>
    </message>
    <message>
        <source>To judge at the end (test)</source>
        <translation>Zum Beurteilen am Ende (Test)</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>drop others here to use them instead</source>
        <translation>andere hierher ziehen, um stattdessen diese zu nehmen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What should it recognise?</source>
        <translation>Was soll erkannt werden?</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>The built-in scenes</source>
        <translation>Die eingebauten Szenen</translation>
    </message>
    <message>
        <source>Nothing yet. Once photos are chosen, their number, their classes and how they are divided stand here, with a few of them to look at.</source>
        <translation>Noch nichts. Sobald Fotos gewählt sind, stehen hier ihre Anzahl, ihre Klassen und ihre Aufteilung, dazu einige zum Ansehen.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWelcome</name>
    <message>
        <source>Drop a folder, zip or tar of photos</source>
        <translation>Ordner, zip oder tar mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>One folder per class, with train and test folders around them where there are some</source>
        <translation>Ein Ordner pro Klasse, darüber Ordner train und test, falls vorhanden</translation>
    </message>
    <message>
        <source>Drop a folder, zip or tar of photos, or press Enter to choose one</source>
        <translation>Ordner, zip oder tar mit Fotos hierher ziehen oder mit Enter auswählen</translation>
    </message>
    <message>
        <source>Or try the demo: built-in scenes, nothing to download</source>
        <translation>Oder die Demo ausprobieren: eingebaute Szenen, nichts herunterzuladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::DataWords</name>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>mit Label</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and test</source>
        <translation>
            <numerusform>%n Foto in Training und Test</numerusform>
            <numerusform>%n Fotos in Training und Test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in train and validation</source>
        <translation>
            <numerusform>%n Foto in Training und Validierung</numerusform>
            <numerusform>%n Fotos in Training und Validierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) inside one part</source>
        <translation>
            <numerusform>%n Duplikat innerhalb eines Teils</numerusform>
            <numerusform>%n Duplikate innerhalb eines Teils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) carry two labels</source>
        <translation>
            <numerusform>%n Foto hat zwei Labels</numerusform>
            <numerusform>%n Fotos haben zwei Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n Datei ist nicht lesbar</numerusform>
            <numerusform>%n Dateien sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) with fewer than 10 photos</source>
        <translation>
            <numerusform>%n Klasse mit weniger als 10 Fotos</numerusform>
            <numerusform>%n Klassen mit weniger als 10 Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>They would make accuracy look better than it is.</source>
        <translation>Sie würden die Genauigkeit besser aussehen lassen, als sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Kept once, they save %n photo(s) per epoch.</source>
        <translation>
            <numerusform>Einmal behalten spart das %n Foto pro Epoche.</numerusform>
            <numerusform>Einmal behalten spart das %n Fotos pro Epoche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label or leave them out.</source>
        <translation>Ein Label wählen oder sie auslassen.</translation>
    </message>
    <message>
        <source>Their accuracy will be rough.</source>
        <translation>Ihre Genauigkeit wird ungenau sein.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 ends early</source>
        <translation>%1 endet zu früh</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in test</source>
        <translation>In Test behalten</translation>
    </message>
    <message>
        <source>Keep in validation</source>
        <translation>In Validierung behalten</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Eines behalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>in %1 too</source>
        <translation>auch in %1</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>2 labels</source>
        <translation>2 Labels</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The program draws a test part of its own.</source>
        <translation>Das Programm zeichnet einen eigenen Testteil.</translation>
    </message>
    <message>
        <source>The folders %1 and %2 set the split.</source>
        <translation>Die Ordner %1 und %2 bestimmen die Aufteilung.</translation>
    </message>
    <message>
        <source>The folder %1 sets the test part.</source>
        <translation>Der Ordner %1 bestimmt den Testteil.</translation>
    </message>
    <message>
        <source>The source sets the test part itself.</source>
        <translation>Die Quelle bestimmt den Testteil selbst.</translation>
    </message>
    <message>
        <source>Test is %1 of all photos, class by class.</source>
        <translation>Test ist %1 aller Fotos, Klasse für Klasse.</translation>
    </message>
    <message>
        <source>No photo is left for validation.</source>
        <translation>Für die Validierung bleibt kein Foto übrig.</translation>
    </message>
    <message>
        <source>The folder %1 sets the validation part.</source>
        <translation>Der Ordner %1 bestimmt den Validierungsteil.</translation>
    </message>
    <message>
        <source>Validation is %1 of train, chosen with seed %2.</source>
        <translation>Validierung ist %1 des Trainings, gewählt mit Seed %2.</translation>
    </message>
    <message>
        <source>%1 scenes drawn by this program: pictures, no photos. Nothing is downloaded.</source>
        <translation>%1 Szenen, von diesem Programm gezeichnet: Bilder, keine Fotos. Nichts wird heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 photos in %n folder(s)</source>
        <translation>
            <numerusform>%1 Fotos in %n Ordner</numerusform>
            <numerusform>%1 Fotos in %n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in %1.</source>
        <translation>Gelesen in %1.</translation>
    </message>
    <message>
        <source>No file skipped.</source>
        <translation>Keine Datei übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped.</source>
        <translation>
            <numerusform>%n Datei übersprungen.</numerusform>
            <numerusform>%n Dateien übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is left to train on. Take some back, or choose other photos.</source>
        <translation>Zum Trainieren bleibt kein Foto übrig. Einige zurückholen oder andere Fotos wählen.</translation>
    </message>
    <message>
        <source>All photos are of one class, %1. A classifier needs at least two: put the photos of each class into a folder of its own.</source>
        <translation>Alle Fotos gehören zu einer Klasse, %1. Ein Klassifikator braucht mindestens zwei: Die Fotos jeder Klasse gehören in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There are too few photos to keep some for validation. Accuracy cannot be measured.</source>
        <translation>Es gibt zu wenige Fotos, um einige für die Validierung zurückzulegen. Die Genauigkeit lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture</source>
        <translation>%1 lässt sich nicht als Bild lesen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EpochBars</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Evaluate</name>
    <message>
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message>
        <source>Their attention overlaps by %1.</source>
        <translation>Ihre Aufmerksamkeit überlappt zu %1.</translation>
    </message>
    <message>
        <source>The original says %1.</source>
        <translation>Das Original sagt %1.</translation>
    </message>
    <message>
        <source>There is no compressed model to compare it with yet.</source>
        <translation>Es gibt noch kein komprimiertes Modell zum Vergleichen.</translation>
    </message>
    <message>
        <source>The two models disagree.</source>
        <translation>Die beiden Modelle sind uneins.</translation>
    </message>
    <message>
        <source>Both models say %1.</source>
        <translation>Beide Modelle sagen %1.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Original says</source>
        <translation>Original sagt</translation>
    </message>
    <message>
        <source>Compressed says</source>
        <translation>Komprimiert sagt</translation>
    </message>
    <message>
        <source>Same photos, both models: %1 lost, %2 won back. Change %3.</source>
        <translation>Gleiche Fotos, beide Modelle: %1 verloren, %2 zurückgewonnen. Änderung %3.</translation>
    </message>
    <message>
        <source>Hurt most: %1.</source>
        <translation>Größter Verlust: %1.</translation>
    </message>
    <message>
        <source>Compressed is not sure (below %1).</source>
        <translation>Das komprimierte ist nicht sicher (unter %1).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class, points lost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Balanced %1.</source>
        <translation>Ausgewogen %1.</translation>
    </message>
    <message>
        <source>Balanced %1, was %2.</source>
        <translation>Ausgewogen %1, vorher %2.</translation>
    </message>
    <message>
        <source>all answered, %1 of them right</source>
        <translation>alle beantwortet, %1 davon richtig</translation>
    </message>
    <message>
        <source>no photo gets an answer</source>
        <translation>kein Foto bekommt eine Antwort</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them right</source>
        <translation>%1 beantwortet, %2 davon richtig</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::EvaluatePage</name>
    <message>
        <source>Ask both models about photos…</source>
        <translation>Beide Modelle zu Fotos befragen…</translation>
    </message>
    <message>
        <source>Ask both models about the clipboard&apos;s picture</source>
        <translation>Beide Modelle zum Bild der Zwischenablage befragen</translation>
    </message>
    <message>
        <source>Ask both models about the webcam&apos;s picture</source>
        <translation>Beide Modelle zum Bild der Webcam befragen</translation>
    </message>
    <message>
        <source>Compare both models on validation</source>
        <translation>Beide Modelle auf der Validierung vergleichen</translation>
    </message>
    <message>
        <source>Compare both models on the test part</source>
        <translation>Beide Modelle auf dem Testteil vergleichen</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Train a network, or open a model file. Then photos can be asked of it here.</source>
        <translation>Ein Netz trainieren oder eine Modelldatei öffnen. Dann lässt es sich hier zu Fotos befragen.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a data set: every validation photo is then asked of both models.</source>
        <translation>Einen Datensatz öffnen: Dann werden beide Modelle zu jedem Validierungsfoto befragt.</translation>
    </message>
    <message>
        <source>With a model and photos, the ones that compression broke appear here.</source>
        <translation>Mit einem Modell und Fotos erscheinen hier die, an denen die Kompression scheitert.</translation>
    </message>
    <message>
        <source>Both models have not been compared yet</source>
        <translation>Die Modelle wurden noch nicht verglichen</translation>
    </message>
    <message>
        <source>Every validation photo (%1) is asked of both models. Training goes on meanwhile.</source>
        <translation>Beide Modelle werden zu jedem Validierungsfoto (%1) befragt. Das Training läuft derweil weiter.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stale: the models changed after this was measured.</source>
        <translation>Veraltet: Die Modelle haben sich nach dieser Messung geändert.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Stale: the photos were edited after this was measured.</source>
        <translation>Veraltet: Die Fotos wurden nach dieser Messung bearbeitet.</translation>
    </message>
    <message>
        <source>Ask both models about the photos in %1</source>
        <translation>Beide Modelle zu den Fotos in %1 befragen</translation>
    </message>
    <message numerus="yes">
        <source>Ask both models about %Ln photo(s)</source>
        <translation>
            <numerusform>Beide Modelle zu %Ln Foto befragen</numerusform>
            <numerusform>Beide Modelle zu %Ln Fotos befragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>Als CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>This network has random weights: nothing has trained it yet, so its answers and figures mean nothing.</source>
        <translation>Dieses Netz hat zufällige Gewichte: Es wurde noch nicht trainiert, seine Antworten und Zahlen bedeuten also nichts.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportPage</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 becomes ≈ %2</source>
        <translation>%1 wird zu ≈ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen</source>
        <translation>
            <numerusform>%1 von %Ln gewählt</numerusform>
            <numerusform>%1 von %Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stores every zero, so pruning does not make it smaller.</source>
        <translation>%1 speichert jede Null, also macht Pruning es nicht kleiner.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Inside a zip or an app package the zeros cost little: %1.</source>
        <translation>In einem zip oder App-Paket kosten die Nullen wenig: %1.</translation>
    </message>
    <message>
        <source>No format is chosen</source>
        <translation>Kein Format gewählt</translation>
    </message>
    <message>
        <source>Already at work</source>
        <translation>Schon in Arbeit</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 written, but a self-check differs</source>
        <translation>%1 geschrieben, aber eine Selbstprüfung weicht ab</translation>
    </message>
    <message>
        <source>%1 written and checked</source>
        <translation>%1 geschrieben und geprüft</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Once there is a trained network, its size in every format stands here, and each file is opened again and checked.</source>
        <translation>Sobald es ein trainiertes Netz gibt, steht hier seine Größe in jedem Format, und jede Datei wird wieder geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Zu Daten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>Exportieren und prüfen</translation>
    </message>
    <message>
        <source>Writes the chosen formats and opens them again</source>
        <translation>Schreibt die gewählten Formate und öffnet sie wieder</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saves the report beside the exported files</source>
        <translation>Speichert den Bericht neben den exportierten Dateien</translation>
    </message>
    <message>
        <source>Copy export as CLI command</source>
        <translation>Export als CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>The command that writes the same files</source>
        <translation>Der Befehl, der dieselben Dateien schreibt</translation>
    </message>
    <message>
        <source>Before retraining: these files hold the network as it was cut.</source>
        <translation>Vor dem Nachtrainieren: Diese Dateien enthalten das Netz, wie es beschnitten wurde.</translation>
    </message>
    <message>
        <source>Retraining recovers about %1.</source>
        <translation>Nachtraining holt etwa %1 zurück.</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Random weights: these files would hold a network that nothing has trained.</source>
        <translation>Zufällige Gewichte: Diese Dateien enthielten ein Netz, das nie trainiert wurde.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ExportStep</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Where shall it run?</source>
        <translation>Wo soll es laufen?</translation>
    </message>
    <message>
        <source>Each file was opened again and asked the same photos as the network in this window.</source>
        <translation>Jede Datei wurde wieder geöffnet und zu denselben Fotos befragt wie das Netz in diesem Fenster.</translation>
    </message>
    <message>
        <source>Choose the formats. Each file is opened again and asked the same photos before it counts.</source>
        <translation>Die Formate wählen. Jede Datei wird wieder geöffnet und zu denselben Fotos befragt, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>This network was not retrained since it was cut.</source>
        <translation>Dieses Netz wurde seit dem Beschneiden nicht nachtrainiert.</translation>
    </message>
    <message>
        <source>Random weights: nothing has trained this network.</source>
        <translation>Zufällige Gewichte: Dieses Netz wurde nie trainiert.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Exporter</name>
    <message>
        <source>Sizes of the formats</source>
        <translation>Größen der Formate</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht über %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Facts</name>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Failure</name>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This is a fault of the program; its log says more.</source>
        <translation>Das ist ein Fehler des Programms; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use smaller pictures or batches.</source>
        <translation>Der Speicher reicht nicht. Andere Programme schließen oder kleinere Bilder oder Batches nehmen.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FileQuestions</name>
    <message>
        <source>Choose a folder with one folder per class</source>
        <translation>Einen Ordner mit einem Ordner pro Klasse wählen</translation>
    </message>
    <message>
        <source>Projects, models and archives</source>
        <translation>Projekte, Modelle und Archive</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a project, model or archive</source>
        <translation>Projekt, Modell oder Archiv öffnen</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FloorField</name>
    <message>
        <source>Accuracy floor</source>
        <translation>Mindestgenauigkeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Top-1 that the compressed network shall not fall below, such as 85 %. It marks the plots and what is suggested; empty: none</source>
        <translation>Top-1, die das komprimierte Netz nicht unterschreiten soll, etwa 85 %. Sie ist in den Diagrammen markiert und bestimmt die Vorschläge; leer: keine</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsModel</name>
    <message numerus="yes">
        <source>%Ln answers differ</source>
        <translation>
            <numerusform>%Ln Antwort weicht ab</numerusform>
            <numerusform>%Ln Antworten weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>cannot hold this network</source>
        <translation>kann dieses Netz nicht aufnehmen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>written, not asked</source>
        <translation>geschrieben, nicht befragt</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>Größe noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1, counted exactly</source>
        <translation>%1, exakt gezählt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::FormatsView</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Space chooses a format, arrow keys show another one&apos;s self-check</source>
        <translation>Leertaste wählt ein Format, Pfeiltasten zeigen die Selbstprüfung eines anderen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation>Squeeze Studio</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Wizard or studio</source>
        <translation>Assistent oder Studio</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Job</name>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%1 von %2 Fotos</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 Fotos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobCard</name>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Jobs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::JobsPanel</name>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Training, measuring and exporting appear here, with time left and a way to cancel.</source>
        <translation>Training, Messen und Exportieren erscheinen hier, mit Restzeit und einer Möglichkeit zum Abbrechen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Aufgaben und Protokoll</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::LossLine</name>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MainWindow</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>Der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>%1, top-1 %2</source>
        <translation>%1, Top-1 %2</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>Recipe copied</source>
        <translation>Rezept kopiert</translation>
    </message>
    <message>
        <source>Step %1 moved to place %2</source>
        <translation>Schritt %1 an Stelle %2 verschoben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Both models are asked. Their answers are on the Evaluate page.</source>
        <translation>Beide Modelle werden befragt. Ihre Antworten stehen auf der Seite „Auswerten“.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Abdocken</translation>
    </message>
    <message>
        <source>Makes a window of this panel, or puts it back</source>
        <translation>Macht aus diesem Bereich ein Fenster oder dockt ihn wieder an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this panel</source>
        <translation>Schließt diesen Bereich</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::MeasurementsModel</name>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Double-click brings this model and its recipe back</source>
        <translation>Doppelklick holt dieses Modell und sein Rezept zurück</translation>
    </message>
    <message>
        <source>Its model went when the project held many; ends of steps and the best points stay</source>
        <translation>Sein Modell wurde entfernt, als das Projekt viele enthielt; Schrittenden und die besten Punkte bleiben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>figures only</source>
        <translation>nur Zahlen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelCompare</name>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Original and now</source>
        <translation>Original und jetzt</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Two models, layer by layer</source>
        <translation>Zwei Modelle, Schicht für Schicht</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Nothing is compressed yet: both are the same model.</source>
        <translation>Noch ist nichts komprimiert: Beide sind dasselbe Modell.</translation>
    </message>
    <message>
        <source>The original and what export would write now.</source>
        <translation>Das Original und was der Export jetzt schreiben würde.</translation>
    </message>
    <message>
        <source>Choose a model to compare with</source>
        <translation>Ein Modell zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation>Modelle (*.sqz *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>What export would write now, and %1.</source>
        <translation>Was der Export jetzt schreiben würde, und %1.</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>Als CLI-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelFacts</name>
    <message>
        <source>Imported from %1.</source>
        <translation>Importiert aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: all %n layer(s) from %1.</source>
        <translation>
            <numerusform>Importiert: die %n Schicht aus %1.</numerusform>
            <numerusform>Importiert: alle %n Schichten aus %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1 to %2 from %3. %4 is new, for %n class(es).</source>
        <translation>
            <numerusform>Importiert: %1 bis %2 aus %3. %4 ist neu, für %n Klasse.</numerusform>
            <numerusform>Importiert: %1 bis %2 aus %3. %4 ist neu, für %n Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh weights, seed %1. Nothing is imported.</source>
        <translation>Neue Gewichte, Seed %1. Nichts ist importiert.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Trained from fresh weights, seed %1. Nothing was imported.</source>
        <translation>Aus neuen Gewichten trainiert, Seed %1. Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ModelPage</name>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Choose a network, with fresh weights or with those of a file. Its layers, their sizes and their weights will be here.</source>
        <translation>Ein Netz wählen, mit neuen Gewichten oder denen einer Datei. Seine Schichten, ihre Größen und ihre Gewichte stehen dann hier.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>Colour the squares by</source>
        <translation>Quadrate färben nach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another network, other start weights, or a model to compare with</source>
        <translation>Anderes Netz, andere Startgewichte oder ein Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>Open in Compress</source>
        <translation>In Komprimieren öffnen</translation>
    </message>
    <message>
        <source>Thresholds and clusters of this layer</source>
        <translation>Schwellen und Cluster dieser Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>Anzahl, log.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter before</source>
        <translation>Voriger Filter</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>Nächster Filter</translation>
    </message>
    <message>
        <source>Compare two models layer by layer</source>
        <translation>Zwei Modelle Schicht für Schicht vergleichen</translation>
    </message>
    <message>
        <source>Open the chosen layer in Compress</source>
        <translation>Die gewählte Schicht in Komprimieren öffnen</translation>
    </message>
    <message>
        <source>Choose a network or start weights…</source>
        <translation>Netz oder Startgewichte wählen…</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Das Modell wird gelesen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds per photo</source>
        <translation>%1 Parameter, %2 MAC-Operationen pro Foto</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>Noch nicht trainiert.</translation>
    </message>
    <message>
        <source>%1 in and out</source>
        <translation>Ein- und Ausgang %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>Eingang %1, Ausgang %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Fresh weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Trainierte Gewichte</translation>
    </message>
    <message>
        <source>From a model file…</source>
        <translation>Aus einer Modelldatei…</translation>
    </message>
    <message>
        <source>Choose a model with weights to start from</source>
        <translation>Ein Modell mit Gewichten für den Anfang wählen</translation>
    </message>
    <message>
        <source>Models (*.sqz *.pth *.pt);;All files (*)</source>
        <translation>Modelle (*.sqz *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Weights of the filter</source>
        <translation>Gewichte des Filters</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1, zufällige Gewichte</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PageThumbnails</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PartsBar</name>
    <message>
        <source>What the bytes are spent on</source>
        <translation>Wofür die Bytes gebraucht werden</translation>
    </message>
    <message>
        <source>positions %1, values %2, biases %3, codebooks %4, header and tables %5</source>
        <translation>Positionen %1, Werte %2, Biases %3, Codebücher %4, Header und Tabellen %5</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>Codebücher</translation>
    </message>
    <message>
        <source>header, tables</source>
        <translation>Header, Tabellen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::PreferencesPage</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Short motions, such as a toast that fades in</source>
        <translation>Kurze Bewegungen, etwa das Einblenden einer Meldung</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Window and docks as they were at first</source>
        <translation>Fenster und Docks wie am Anfang</translation>
    </message>
    <message>
        <source>Training uses</source>
        <translation>Training nutzt</translation>
    </message>
    <message>
        <source>all processors</source>
        <translation>alle Prozessoren</translation>
    </message>
    <message>
        <source> threads</source>
        <translation> Threads</translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation>Threads für das Training</translation>
    </message>
    <message>
        <source>From the next run on. Another number gives other bytes for equal seeds.</source>
        <translation>Ab dem nächsten Lauf. Eine andere Zahl ergibt bei gleichem Seed andere Bytes.</translation>
    </message>
    <message>
        <source>Tell me when a run ends while another window is in front</source>
        <translation>Melden, wenn ein Lauf endet, während ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>Comfortable rows: tables show fewer, higher ones</source>
        <translation>Bequeme Zeilen: Tabellen zeigen weniger und höhere</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Preview</name>
    <message>
        <source>Measuring accuracy</source>
        <translation>Genauigkeit wird gemessen</translation>
    </message>
    <message>
        <source>Size target set to %1</source>
        <translation>Größenziel auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Threshold of %1 set to %2</source>
        <translation>Schwelle von %1 auf %2 gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares %n values</source>
        <translation>
            <numerusform>%1 hat %n gemeinsamen Wert</numerusform>
            <numerusform>%1 hat %n gemeinsame Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 entsperrt</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Keep photos of both parts in test, duplicates once, and leave out the rest</source>
        <translation>Fotos aus beiden Teilen in Test behalten, Duplikate einmal, und den Rest auslassen</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Gefundene Probleme</translation>
    </message>
    <message>
        <source>Every photo is read once to find problems. You can go on meanwhile.</source>
        <translation>Jedes Foto wird einmal gelesen, um Probleme zu finden. Weiterarbeiten geht derweil.</translation>
    </message>
    <message>
        <source>The photos were not looked through.</source>
        <translation>Die Fotos wurden nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Drawn pictures have none.</source>
        <translation>Gezeichnete Bilder haben keine.</translation>
    </message>
    <message>
        <source>None left: no damaged file, no duplicate, no photo in two parts.</source>
        <translation>Keine übrig: keine beschädigte Datei, kein Duplikat, kein Foto in zwei Teilen.</translation>
    </message>
    <message>
        <source>Nothing on disk changes. Every fix can be undone.</source>
        <translation>Auf der Festplatte ändert sich nichts. Alles lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RailItem</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>hier bearbeitet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecentRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>top-1 %1</source>
        <translation>Top-1 %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
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
        <translation>fertig</translation>
    </message>
    <message>
        <source>edited, not run yet</source>
        <translation>bearbeitet, noch nicht gelaufen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stale: a step before it changed</source>
        <translation>veraltet: ein Schritt davor hat sich geändert</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeEdit</name>
    <message>
        <source>There is no such step.</source>
        <translation>Diesen Schritt gibt es nicht.</translation>
    </message>
    <message>
        <source>This step does not train.</source>
        <translation>Dieser Schritt trainiert nicht.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RecipeLine</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Copy the recipe as a line of text</source>
        <translation>Rezept als Textzeile kopieren</translation>
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
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Every layer</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>ends with the one line that repeats it</source>
        <translation>endet mit der einen Zeile, die ihn wiederholt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RetrainStep</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Nothing runs yet. Training shows its progress here, and everything up to the last epoch is kept when you stop it.</source>
        <translation>Noch läuft nichts. Das Training zeigt hier seinen Fortschritt; beim Anhalten bleibt alles bis zur letzten Epoche erhalten.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stops, and goes back to the network as it was before</source>
        <translation>Hält an und kehrt zum Netz von vorher zurück</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>It is learning again</source>
        <translation>Es lernt wieder</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Nachtrainiert</translation>
    </message>
    <message>
        <source>Win the accuracy back</source>
        <translation>Genauigkeit zurückholen</translation>
    </message>
    <message>
        <source>Everything up to the last epoch is saved.</source>
        <translation>Alles bis zur letzten Epoche ist gespeichert.</translation>
    </message>
    <message>
        <source>Measured on photos that it did not learn from.</source>
        <translation>Gemessen auf Fotos, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>The weights that are left learn to do the work of those that are gone. You can go on working meanwhile.</source>
        <translation>Die übrigen Gewichte lernen, die Arbeit der entfernten zu übernehmen. Weiterarbeiten geht derweil.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Train and compress</source>
        <translation>Trainieren und komprimieren</translation>
    </message>
    <message>
        <source>Goes on when you leave this page.</source>
        <translation>Läuft weiter, auch wenn diese Seite verlassen wird.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>Kleiner um</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-1 of the original</source>
        <translation>Top-1 des Originals</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>vor dem Nachtrainieren</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Getting the photos ready</source>
        <translation>Fotos werden vorbereitet</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation>, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Retrain again</source>
        <translation>Noch einmal nachtrainieren</translation>
    </message>
    <message>
        <source>Runs the whole recipe once more, from the weights that this run began with</source>
        <translation>Führt das ganze Rezept noch einmal aus, von den Gewichten an, mit denen dieser Lauf begann</translation>
    </message>
    <message>
        <source>Finished as it was opened</source>
        <translation>Fertig, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Choose a smaller target to cut it further.</source>
        <translation>Wählen Sie ein kleineres Ziel, um weiter zu schneiden.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Runner</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1, Epoche %2 von %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>This run has measured nothing yet.</source>
        <translation>Dieser Lauf hat noch nichts gemessen.</translation>
    </message>
    <message>
        <source>The model of this point is not kept any more: of old epochs only the figures stay. Those at the end of a step can always be brought back.</source>
        <translation>Das Modell dieses Punkts ist nicht mehr vorhanden: Von alten Epochen bleiben nur die Zahlen. Modelle vom Ende eines Schritts lassen sich immer zurückholen.</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Back to %1, %2</source>
        <translation>Zurück zu %1, %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, reading photos, %2 of %3</source>
        <translation>%1, Fotos werden gelesen, %2 von %3</translation>
    </message>
    <message>
        <source>Back to %1, to go on with it</source>
        <translation>Zurück zu %1, um damit fortzufahren</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsFigures</name>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>just after pruning</source>
        <translation>direkt nach Pruning</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>this run, now</source>
        <translation>dieser Lauf, jetzt</translation>
    </message>
    <message>
        <source>now, before retraining</source>
        <translation>jetzt, vor Nachtraining</translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1, %2</source>
        <translation>AlexNet auf denselben Fotos: %1, %2</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>%1, %2, epoch %3</source>
        <translation>%1, %2, Epoche %3</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsModel</name>
    <message numerus="yes">
        <source>%1 %2, %3, on %n photo(s) of the validation part</source>
        <translation>
            <numerusform>%1 %2, %3, auf %n Foto des Validierungsteils</numerusform>
            <numerusform>%1 %2, %3, auf %n Fotos des Validierungsteils</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Smaller by</source>
        <translation>Kleiner um</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::RunsPage</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>Zwei Rezepte</translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation>Jeder Lauf wird ein Punkt auf dieser Kurve, und zu jedem führt ein Weg zurück.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Brings the run&apos;s recipe and model back (Enter); undo returns</source>
        <translation>Holt Rezept und Modell des Laufs zurück (Enter); Rückgängig macht es ungeschehen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Gives the run a name of its own (F2)</source>
        <translation>Gibt dem Lauf einen eigenen Namen (F2)</translation>
    </message>
    <message>
        <source>Restore the selected run</source>
        <translation>Gewählten Lauf wiederherstellen</translation>
    </message>
    <message>
        <source>Rename the selected run</source>
        <translation>Gewählten Lauf umbenennen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Steps of both recipes</source>
        <translation>Schritte beider Rezepte</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe now</source>
        <translation>das Rezept jetzt</translation>
    </message>
    <message>
        <source>Select a run to compare its recipe.</source>
        <translation>Einen Lauf wählen, um sein Rezept zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ</source>
        <translation>
            <numerusform>%n Schritt weicht ab</numerusform>
            <numerusform>%n Schritte weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The same steps</source>
        <translation>Dieselben Schritte</translation>
    </message>
    <message>
        <source>Copy the run as CLI command</source>
        <translation>Lauf als CLI-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SavePanel</name>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>existing files are kept, new ones get a number</source>
        <translation>vorhandene Dateien bleiben, neue bekommen eine Nummer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Include labels</source>
        <translation>Mit Labels</translation>
    </message>
    <message>
        <source>Include the recipe</source>
        <translation>Mit Rezept</translation>
    </message>
    <message>
        <source>Command that does the same</source>
        <translation>Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>Als CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Self-check on %Ln photos</source>
        <translation>
            <numerusform>Selbstprüfung mit %Ln Foto</numerusform>
            <numerusform>Selbstprüfung mit %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Writes the chosen formats and checks them (Ctrl+E)</source>
        <translation>Schreibt die gewählten Formate und prüft sie (Strg+E)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SeenPictures</name>
    <message>
        <source>One photo as training sees it, six times</source>
        <translation>Ein Foto, wie das Training es sieht, sechsmal</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>Fotos aus %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte aus %1</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Das Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Begin with the weights in %1</source>
        <translation>Mit den Gewichten in %1 beginnen</translation>
    </message>
    <message>
        <source>Use the photos in %1 as the data set</source>
        <translation>Die Fotos in %1 als Datensatz nehmen</translation>
    </message>
    <message>
        <source>%1 is neither a photo, nor an archive, a model or a project.</source>
        <translation>%1 ist weder ein Foto noch ein Archiv, ein Modell oder ein Projekt.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Es ist keine Datei darin.</translation>
    </message>
    <message>
        <source>One project, model, folder or archive at a time; photos may be many.</source>
        <translation>Immer nur ein Projekt, Modell, Ordner oder Archiv; Fotos dürfen mehrere sein.</translation>
    </message>
    <message>
        <source>None of these files is a photo.</source>
        <translation>Keine dieser Dateien ist ein Foto.</translation>
    </message>
    <message numerus="yes">
        <source>Ask both models about %n photo(s)</source>
        <translation>
            <numerusform>Beide Modelle zu %n Foto befragen</numerusform>
            <numerusform>Beide Modelle zu %n Fotos befragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for the permission, or choose another one.</source>
        <translation>%1 darf nicht gelesen werden. Beim Besitzer die Leserechte erfragen oder etwas anderes wählen.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or deleted, or its disk is not connected.</source>
        <translation>%1 ist nicht da. Vielleicht wurde es verschoben oder gelöscht, oder sein Datenträger ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Ask both models about the photos in %1</source>
        <translation>Beide Modelle zu den Fotos in %1 befragen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SessionViews</name>
    <message>
        <source>all changes saved</source>
        <translation>alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Works offline. Photos stay on this computer.</source>
        <translation>Arbeitet offline. Fotos bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SizeField</name>
    <message>
        <source>Size target</source>
        <translation>Größenziel</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
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
        <translation>× kleiner</translation>
    </message>
    <message>
        <source>Unit of the size target</source>
        <translation>Einheit des Größenziels</translation>
    </message>
    <message>
        <source>The file shall be no larger than this: 61440, 60 KiB, 0.3 MB or 10x. While training follows, %1 of it stays free, for training changes the size a little.</source>
        <translation>Die Datei soll nicht größer werden als: 61440, 60 KiB, 0,3 MB oder 10x. Solange Training folgt, bleiben davon %1 frei, denn Training ändert die Größe ein wenig.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SourcePanel</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Choose another folder or archive of photos</source>
        <translation>Einen anderen Ordner oder ein anderes Archiv mit Fotos wählen</translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation>Eingebaute Szenen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SpeedChoice</name>
    <message>
        <source>Zeros make the file smaller; how long an answer takes depends on how many pixels the network looks at. Another size means training again.</source>
        <translation>Nullen machen die Datei kleiner; wie lange eine Antwort dauert, hängt davon ab, wie viele Pixel das Netz ansieht. Eine andere Größe heißt: neu trainieren.</translation>
    </message>
    <message>
        <source>Photos fed at %1 pixels</source>
        <translation>Fotos mit %1 Pixeln eingegeben</translation>
    </message>
    <message>
        <source>%1 M operations</source>
        <translation>%1 M Operationen</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 Pixel</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitBar</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 Training, %2 Validierung, %3 Test</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::SplitPanel</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Photos by class and part</source>
        <translation>Fotos nach Klasse und Teil</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartArt</name>
    <message>
        <source>one small file, checked</source>
        <translation>eine kleine Datei, geprüft</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StartPage</name>
    <message>
        <source>bytes now and target, log scale</source>
        <translation>Bytes jetzt und Ziel, logarithmisch</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>What you open here is kept, with every decision and every run, and waits for you to come back.</source>
        <translation>Was hier geöffnet wird, bleibt erhalten, mit jeder Entscheidung und jedem Lauf, und wartet auf die Rückkehr.</translation>
    </message>
    <message>
        <source>Photos in</source>
        <translation>Fotos hinein</translation>
    </message>
    <message>
        <source>Classes, duplicates and leaks between train and test are found at once.</source>
        <translation>Klassen, Duplikate und Lecks zwischen Training und Test werden sofort gefunden.</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>60 KB, or 10 times smaller, or no less accurate than AlexNet.</source>
        <translation>60 KB oder 10-mal kleiner oder nicht ungenauer als AlexNet.</translation>
    </message>
    <message>
        <source>A checked file out</source>
        <translation>Eine geprüfte Datei heraus</translation>
    </message>
    <message>
        <source>Opened again, run on your photos, and compared answer by answer.</source>
        <translation>Wieder geöffnet, auf Ihren Fotos ausgeführt und Antwort für Antwort verglichen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Squeeze Studio</source>
        <translation>Squeeze Studio</translation>
    </message>
    <message>
        <source>Small image classifiers, measured byte by byte</source>
        <translation>Kleine Bildklassifikatoren, Byte für Byte vermessen</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Einen Ordner mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>one folder per class, or a zip, tar, project or model file</source>
        <translation>ein Ordner pro Klasse oder eine zip-, tar-, Projekt- oder Modelldatei</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open a project or model</source>
        <translation>Projekt oder Modell öffnen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Drawn scenes and a trained model, built in and offline. Drag one slider and watch the bytes fall.</source>
        <translation>Gezeichnete Szenen und ein trainiertes Modell, eingebaut und offline. Einen Regler ziehen und die Bytes fallen sehen.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Start with the wizard</source>
        <translation>Mit dem Assistenten beginnen</translation>
    </message>
    <message>
        <source>Use it from a terminal</source>
        <translation>Im Terminal nutzen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>In about a minute</source>
        <translation>In etwa einer Minute</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy as CLI command</source>
        <translation>Als CLI-Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Equal recipe, seed, photos and threads give equal bytes</source>
        <translation>Gleiches Rezept, gleicher Seed, gleiche Fotos und Threads ergeben gleiche Bytes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepButton</name>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepForm</name>
    <message>
        <source>; %1 to %2</source>
        <translation>; %1 bis %2</translation>
    </message>
    <message>
        <source>%1 (default %2)</source>
        <translation>%1 (Standard %2)</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::StepsEditor</name>
    <message>
        <source>%1 of step %2 back to its default</source>
        <translation>%1 von Schritt %2 zurück auf Standard</translation>
    </message>
    <message>
        <source>%1 of step %2 set to %3</source>
        <translation>%1 von Schritt %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Rezepts</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>Rezept als Text</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+↑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+↓</translation>
    </message>
    <message>
        <source>A recipe is a row of steps. Add the first one, or write it below.</source>
        <translation>Ein Rezept ist eine Reihe von Schritten. Den ersten hinzufügen oder unten schreiben.</translation>
    </message>
    <message>
        <source>%1; single layers: %2</source>
        <translation>%1; einzelne Schichten: %2</translation>
    </message>
    <message>
        <source>Step %1 added</source>
        <translation>Schritt %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Step %1 removed</source>
        <translation>Schritt %1 entfernt</translation>
    </message>
    <message>
        <source>Step %1 moved</source>
        <translation>Schritt %1 verschoben</translation>
    </message>
    <message>
        <source>Recipe edited</source>
        <translation>Rezept bearbeitet</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetChart</name>
    <message>
        <source>Size target</source>
        <translation>Größenziel</translation>
    </message>
    <message>
        <source>How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Home the original size.</source>
        <translation>Wie klein die Datei werden soll. ← → 1 %, Bild auf und Bild ab 10 %, Pos1 die Originalgröße.</translation>
    </message>
    <message>
        <source>%1, %2 smaller</source>
        <translation>%1, %2 kleiner</translation>
    </message>
    <message>
        <source>, top-1 about %1 after retraining, estimated</source>
        <translation>, Top-1 etwa %1 nach Nachtraining, geschätzt</translation>
    </message>
    <message>
        <source>AlexNet on the same photos: %1 in %2</source>
        <translation>AlexNet auf denselben Fotos: %1 bei %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>after retraining</source>
        <translation>nach Nachtraining</translation>
    </message>
    <message>
        <source>The accuracy to expect stands here once a network was trained and measured.</source>
        <translation>Die zu erwartende Genauigkeit steht hier, sobald ein Netz trainiert und gemessen ist.</translation>
    </message>
    <message>
        <source>Photos come first: they say how many classes the network must tell apart.</source>
        <translation>Zuerst kommen Fotos: Sie sagen, wie viele Klassen das Netz unterscheiden muss.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TargetStep</name>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>Nach Genauigkeit</translation>
    </message>
    <message>
        <source>By speed</source>
        <translation>Nach Tempo</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation>mal kleiner</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>Einheit des Ziels</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>Fits in</source>
        <translation>Passt in</translation>
    </message>
    <message>
        <source>How often must it be right?</source>
        <translation>Wie oft muss es richtig liegen?</translation>
    </message>
    <message>
        <source>How fast must it answer?</source>
        <translation>Wie schnell muss es antworten?</translation>
    </message>
    <message>
        <source>How small should it be?</source>
        <translation>Wie klein soll es werden?</translation>
    </message>
    <message>
        <source>Type an accuracy: the smallest file that is expected to reach it is chosen.</source>
        <translation>Eine Genauigkeit eingeben: Die kleinste Datei, die sie voraussichtlich erreicht, wird gewählt.</translation>
    </message>
    <message>
        <source>Choose how many pixels the network looks at. The file&apos;s size stays as it is set.</source>
        <translation>Wählen, wie viele Pixel das Netz ansieht. Die Größe der Datei bleibt wie gesetzt.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Nothing runs until you press Compress.</source>
        <translation>Nichts läuft, bis „Komprimieren“ gedrückt wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Right at least in</source>
        <translation>Richtig bei mindestens</translation>
    </message>
    <message>
        <source>of 100 photos: %1, %2 smaller than now</source>
        <translation>von 100 Fotos: %1, %2 kleiner als jetzt</translation>
    </message>
    <message>
        <source>%1, %2 smaller than now</source>
        <translation>%1, %2 kleiner als jetzt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Right answers lost</source>
        <translation>Richtige verloren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Weights left</source>
        <translation>Gewichte übrig</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Zeit auf diesem Computer</translation>
    </message>
    <message>
        <source>Target set to %1</source>
        <translation>Ziel auf %1 gesetzt</translation>
    </message>
    <message>
        <source>No size on the curve is expected to reach this.</source>
        <translation>Keine Größe auf der Kurve erreicht das voraussichtlich.</translation>
    </message>
    <message>
        <source>Type a number, such as 61440 or 60 KiB.</source>
        <translation>Eine Zahl eingeben, etwa 61440 oder 60 KiB.</translation>
    </message>
    <message>
        <source>Accuracy floor set to %1</source>
        <translation>Mindestgenauigkeit auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Accuracy floor removed</source>
        <translation>Mindestgenauigkeit entfernt</translation>
    </message>
    <message>
        <source>Accuracy by size</source>
        <translation>Genauigkeit nach Größe</translation>
    </message>
    <message>
        <source>Drag the handle or type a size. The layers share the cut, each giving up what costs it the same weight error.</source>
        <translation>Den Griff ziehen oder eine Größe eingeben. Der Schnitt verteilt sich auf die Schichten; jede gibt ab, was sie denselben Gewichtsfehler kostet.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>cannot be reached: the smallest is %1</source>
        <translation>nicht erreichbar: das Kleinste ist %1</translation>
    </message>
    <message>
        <source>%1, %2 smaller than now: the smallest that can be reached</source>
        <translation>%1, %2 kleiner als jetzt: das Kleinste, was erreichbar ist</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::ThumbStrip</name>
    <message>
        <source>Some of the photos</source>
        <translation>Einige der Fotos</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the run and gives its checkpoint up. What it measured stays.</source>
        <translation>Beendet den Lauf und verwirft seinen Checkpoint. Was er gemessen hat, bleibt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <comment>shortcut, as on the keyboard</comment>
        <translation>Strg+.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TrainPage</name>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs  %1</source>
        <translation>Läufe  %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Lernrate senken</translation>
    </message>
    <message>
        <source>Paused. Everything up to epoch %1 is saved.</source>
        <translation>Pausiert. Alles bis Epoche %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Paused. Everything up to this step is saved.</source>
        <translation>Pausiert. Alles bis zu diesem Schritt ist gespeichert.</translation>
    </message>
    <message>
        <source>Training needs photos. Choose a data set first.</source>
        <translation>Training braucht Fotos. Zuerst einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Learning rate lowered</source>
        <translation>Lernrate gesenkt</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>Rezept ausführen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>mean of the epoch</source>
        <translation>Mittel der Epoche</translation>
    </message>
    <message>
        <source>validation, end of epoch</source>
        <translation>Validierung, Ende der Epoche</translation>
    </message>
    <message>
        <source>Each run becomes a point on this curve, and you can return to any of them.</source>
        <translation>Jeder Lauf wird ein Punkt auf dieser Kurve, und zu jedem führt ein Weg zurück.</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Aufgaben und Protokoll</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>double-click a run to bring its recipe and model back</source>
        <translation>Doppelklick auf einen Lauf holt sein Rezept und Modell zurück</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Runs the recipe from the first step that changed</source>
        <translation>Führt das Rezept ab dem ersten geänderten Schritt aus</translation>
    </message>
    <message>
        <source>Ends within a batch; everything up to the last epoch is stored</source>
        <translation>Endet innerhalb eines Batches; alles bis zur letzten Epoche ist gespeichert</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>Auf der Pareto-Front</translation>
    </message>
    <message>
        <source>Within target and floor</source>
        <translation>Ziel und Mindestwert erfüllt</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>Welche Läufe gelistet sind</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Runs, checkpoints, jobs and recipe</source>
        <translation>Läufe, Checkpoints, Aufgaben und Rezept</translation>
    </message>
    <message>
        <source>Checkpoints of the run</source>
        <translation>Checkpoints des Laufs</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Brings the model and its recipe back (Enter); undo returns</source>
        <translation>Holt das Modell und sein Rezept zurück (Enter); Rückgängig macht es ungeschehen</translation>
    </message>
    <message>
        <source>Copy the run as CLI command</source>
        <translation>Lauf als CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>double-click a checkpoint to bring its model back</source>
        <translation>Doppelklick auf einen Checkpoint holt sein Modell zurück</translation>
    </message>
    <message>
        <source>Checkpoints  %1</source>
        <translation>Checkpoints  %1</translation>
    </message>
    <message>
        <source>Restore the selected checkpoint</source>
        <translation>Gewählten Checkpoint wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the selected run</source>
        <translation>Gewählten Lauf wiederherstellen</translation>
    </message>
    <message>
        <source>No point yet</source>
        <translation>Noch kein Punkt</translation>
    </message>
    <message>
        <source>The first one comes with the first epoch.</source>
        <translation>Der erste kommt mit der ersten Epoche.</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::TryPanel</name>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Try a photo</source>
        <translation>Ein Foto ausprobieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Photos to ask both models about</source>
        <translation>Fotos, zu denen beide Modelle befragt werden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Drop a photo here to ask both models.</source>
        <translation>Ein Foto hierher ziehen, um beide Modelle zu befragen.</translation>
    </message>
    <message>
        <source>or a folder, or paste with Ctrl+V</source>
        <translation>oder einen Ordner, oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Drop another photo or a folder</source>
        <translation>Ein anderes Foto oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Choose photos to ask both models about</source>
        <translation>Fotos wählen, zu denen beide Modelle befragt werden</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>No compressed model yet. Compress to see its answer beside the original&apos;s.</source>
        <translation>Noch kein komprimiertes Modell. Nach dem Komprimieren steht seine Antwort neben der des Originals.</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>attention map not available for this network</source>
        <translation>Aufmerksamkeitskarte für dieses Netz nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: attention map not available</source>
        <translation>%1: Aufmerksamkeitskarte nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: where it looked in the photo</source>
        <translation>%1: wohin es im Foto sah</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>before retraining</source>
        <translation>vor dem Nachtrainieren</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufällige Gewichte</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The latest changes of %1 could not be saved.</source>
        <translation>Die letzten Änderungen an %1 ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Lose the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::VerdictPanel</name>
    <message>
        <source>Photos and answers</source>
        <translation>Fotos und Antworten</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>Am sichersten</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Photos with both models&apos; answers</source>
        <translation>Fotos mit den Antworten beider Modelle</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>In dieser Zelle</translation>
    </message>
    <message>
        <source>Newly broken</source>
        <translation>Neu falsch</translation>
    </message>
    <message>
        <source>Newly fixed</source>
        <translation>Neu richtig</translation>
    </message>
    <message>
        <source>Wrong in both</source>
        <translation>In beiden falsch</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Won confidence</source>
        <translation>Sicherer geworden</translation>
    </message>
    <message>
        <source>Lost confidence</source>
        <translation>Unsicherer geworden</translation>
    </message>
    <message>
        <source>No photo was broken by compression.</source>
        <translation>Kein Foto wurde durch die Kompression falsch.</translation>
    </message>
    <message>
        <source>No photo was fixed by compression.</source>
        <translation>Kein Foto wurde durch die Kompression richtig.</translation>
    </message>
    <message>
        <source>No photo belongs here.</source>
        <translation>Kein Foto gehört hierher.</translation>
    </message>
    <message>
        <source>Asking both models about every photo</source>
        <translation>Beide Modelle werden zu jedem Foto befragt</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::Wizard</name>
    <message>
        <source>Wizard</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open in studio</source>
        <translation>Im Studio öffnen</translation>
    </message>
</context>
<context>
    <name>squeeze::studio::WorkingModels</name>
    <message>
        <source>Preparing the network</source>
        <translation>Das Netz wird vorbereitet</translation>
    </message>
    <message>
        <source>Applying the edits</source>
        <translation>Änderungen werden angewandt</translation>
    </message>
</context>
<context>
    <name>squeeze::tableButton</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
</TS>
