// SPDX-License-Identifier: GPL-3.0-or-later
// The engine speaks English and knows no Qt: its texts stand here a second time, for translators to find. A test
// compares both.
#include "app/studio/document/catalogue_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace squeeze::studio {

namespace {

constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("Catalogue",
                      "train the weights that are there; pruned ones stay zero, shared ones move together"),
    QT_TRANSLATE_NOOP("Catalogue", "set the smallest weights to zero, at once or gradually while training"),
    QT_TRANSLATE_NOOP("Catalogue", "let the weights of a layer share few values (k-means)"),
    QT_TRANSLATE_NOOP("Catalogue", "choose how the file is coded"),
    // train
    QT_TRANSLATE_NOOP("Catalogue", "passes over the training images"),
    QT_TRANSLATE_NOOP("Catalogue", "peak learning rate"),
    QT_TRANSLATE_NOOP("Catalogue", "momentum of the gradient"),
    QT_TRANSLATE_NOOP("Catalogue", "weight decay (not of biases and codebooks)"),
    QT_TRANSLATE_NOOP("Catalogue", "images per step"),
    QT_TRANSLATE_NOOP("Catalogue", "course of the learning rate"),
    QT_TRANSLATE_NOOP("Catalogue", "share of the steps with a rising rate"),
    QT_TRANSLATE_NOOP("Catalogue", "label smoothing, as a share"),
    QT_TRANSLATE_NOOP("Catalogue", "limit of the gradient's norm; 0: none"),
    QT_TRANSLATE_NOOP("Catalogue", "dropout probability; -1: as the network says"),
    QT_TRANSLATE_NOOP("Catalogue", "share of the uncompressed model's soft answers in the loss"),
    QT_TRANSLATE_NOOP("Catalogue", "softness of those answers"),
    QT_TRANSLATE_NOOP("Catalogue", "probability of a left-right mirror"),
    QT_TRANSLATE_NOOP("Catalogue", "largest shift of a training picture, pixels"),
    QT_TRANSLATE_NOOP("Catalogue", "random brightness, as a share"),
    QT_TRANSLATE_NOOP("Catalogue", "random contrast, as a share"),
    QT_TRANSLATE_NOOP("Catalogue", "random saturation, as a share"),
    QT_TRANSLATE_NOOP("Catalogue", "ends after this epoch of them, with the rates of all; 0: after the last"),
    // prune
    QT_TRANSLATE_NOOP("Catalogue", "share of the weights kept"),
    QT_TRANSLATE_NOOP("Catalogue", "weights smaller than this are pruned"),
    QT_TRANSLATE_NOOP("Catalogue", "the threshold, in standard deviations of the layer's weights"),
    QT_TRANSLATE_NOOP("Catalogue", "how keep compares weights of different layers"),
    QT_TRANSLATE_NOOP("Catalogue", "share of the training in which the density falls (with epochs)"),
    QT_TRANSLATE_NOOP("Catalogue", "passes over the training images while pruning gradually; 0: at once"),
    // cluster
    QT_TRANSLATE_NOOP("Catalogue", "bits per index: 2^bits shared values"),
    QT_TRANSLATE_NOOP("Catalogue", "where k-means begins"),
    // encode
    QT_TRANSLATE_NOOP("Catalogue", "coding of indices and gaps"),
    QT_TRANSLATE_NOOP("Catalogue", "number type of the biases"),
    QT_TRANSLATE_NOOP("Catalogue", "number type of the shared values"),
    // networks
    QT_TRANSLATE_NOOP("Catalogue", "SqueezeNet 1.0, arXiv 1602.07360, table 1, as in torchvision"),
    QT_TRANSLATE_NOOP("Catalogue", "SqueezeNet 1.1, 2.4 times less work than 1.0 at equal accuracy, as in torchvision"),
    QT_TRANSLATE_NOOP("Catalogue", "SqueezeNet 1.0 with simple bypass, arXiv 1602.07360, section 6 and figure 2"),
    QT_TRANSLATE_NOOP("Catalogue", "SqueezeNet 1.0 as the authors' Caffe file has it: conv10 padded, BGR input"),
    QT_TRANSLATE_NOOP("Catalogue", "AlexNet, arXiv 1404.5997, as in torchvision"),
};

} // namespace

QString catalogueWords(std::string_view english) {
    return QCoreApplication::translate("Catalogue", std::string(english).c_str());
}

bool translatable(std::string_view english) {
    return std::find(std::begin(texts), std::end(texts), english) != std::end(texts);
}

} // namespace squeeze::studio
