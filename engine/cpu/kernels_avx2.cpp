// SPDX-License-Identifier: GPL-3.0-or-later
#define MOIRE_SIMD Avx2
#define MOIRE_KERNELS avx2Kernels
#include "cpu/kernels_simd.inc"
