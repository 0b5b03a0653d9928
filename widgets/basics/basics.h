// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts that pages are made of. Each paints from Theme::of(palette()) and tells assistive technology what it
// shows. Each has a header of its own; this one includes them all.
#pragma once

#include "widgets/basics/badge.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/drop_zone.h"
#include "widgets/basics/empty_state.h"
#include "widgets/basics/hairline.h"
#include "widgets/basics/segmented.h"
#include "widgets/basics/table_button.h"
#include "widgets/basics/text_label.h"
#include "widgets/basics/thin_bar.h"
#include "widgets/basics/toasts.h"
#include "widgets/basics/toggle.h"
