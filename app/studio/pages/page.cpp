// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/page.h"

#include "moc_page.cpp"
