// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/step.h"

#include "moc_step.cpp"
