// SPDX-License-Identifier: GPL-3.0-or-later
#define MOIRE_SIMD Avx512
#define MOIRE_KERNELS avx512Kernels
#include "cpu/kernels_simd.inc"
