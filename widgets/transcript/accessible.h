// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::widgets {

/// Teaches Qt to describe a TranscriptView to screen readers: a child per visible message. Once is enough.
void installTranscriptAccessibility();

} // namespace moire::widgets
