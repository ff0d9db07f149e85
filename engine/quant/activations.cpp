// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/activations.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace moire::quant {

namespace {

/// Greatest magnitude; NaN if any value is NaN. Compares integers, which order magnitudes with NaN on top.
float greatestMagnitude(const float *x, size_t n)
{
    uint32_t greatest = 0;
    for (size_t i = 0; i < n; ++i)
        greatest = std::max(greatest, std::bit_cast<uint32_t>(x[i]) & 0x7FFFFFFF);
    return std::bit_cast<float>(greatest);
}

/// Factor that turns values of at most 127 d into integers; 0 if d is zero or not finite. All bytes are then zero, and
/// products with a non-finite d are still not finite.
float inverseScale(float d)
{
    return d > 0.0f && std::isfinite(d) ? 1.0f / d : 0.0f;
}

int8_t rounded(float x, float scale)
{
    return scale > 0.0f ? static_cast<int8_t>(std::nearbyint(x * scale)) : int8_t{0};
}

} // namespace

void quantizeActivationsQ8(const float *x, ActivationQ8 *out, size_t n)
{
    for (size_t b = 0; b < n / 32; ++b, x += 32) {
        const float d = greatestMagnitude(x, 32) / 127.0f;
        const float scale = inverseScale(d);
        int sum = 0;
        for (int i = 0; i < 32; ++i) {
            out[b].qs[i] = rounded(x[i], scale);
            sum += out[b].qs[i];
        }
        out[b].d = d;
        out[b].sum = d * static_cast<float>(sum);
    }
}

void quantizeActivationsQ8K(const float *x, ActivationQ8K *out, size_t n)
{
    for (size_t b = 0; b < n / 256; ++b, x += 256) {
        const float d = greatestMagnitude(x, 256) / 127.0f;
        const float scale = inverseScale(d);
        out[b].d = d;
        for (int g = 0; g < 16; ++g) {
            int sum = 0;
            for (int i = 16 * g; i < 16 * (g + 1); ++i) {
                out[b].qs[i] = rounded(x[i], scale);
                sum += out[b].qs[i];
            }
            out[b].sums[g] = static_cast<int16_t>(sum);
        }
    }
}

size_t activationBytes(ActivationFormat format, size_t n)
{
    switch (format) {
    case ActivationFormat::Q8:
        return n / 32 * sizeof(ActivationQ8);
    case ActivationFormat::Q8K:
        return n / 256 * sizeof(ActivationQ8K);
    case ActivationFormat::F32:
        break;
    }
    return n * sizeof(float);
}

void quantizeActivations(ActivationFormat format, const float *x, void *out, size_t n)
{
    switch (format) {
    case ActivationFormat::Q8:
        return quantizeActivationsQ8(x, static_cast<ActivationQ8 *>(out), n);
    case ActivationFormat::Q8K:
        return quantizeActivationsQ8K(x, static_cast<ActivationQ8K *>(out), n);
    case ActivationFormat::F32:
        std::memcpy(out, x, n * sizeof(float));
    }
}

} // namespace moire::quant
