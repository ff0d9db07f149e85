// SPDX-License-Identifier: GPL-3.0-or-later
#define MOIRE_SIMD Neon
#define MOIRE_KERNELS neonKernels
#include "cpu/kernels_simd.inc"
