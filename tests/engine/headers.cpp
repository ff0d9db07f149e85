// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: its target builds the precompiled headers of the engine tests.
