// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/rotation.h"

#include <cmath>

namespace moire::cpu {

const Rotations::Rotation &Rotations::rotationOf(ThreadPool &pool, const RotateArgs &args)
{
    for (size_t i = 0; i < m_used; ++i)
        if (const Rotation &r = m_rotations[i]; r.table == args.table.inverseFrequencies &&
            r.firstPosition == args.firstPosition && r.tokens == args.tokens)
            return r;
    if (m_used == m_rotations.size())
        m_rotations.emplace_back();
    Rotation &r = m_rotations[m_used++];
    const size_t pairs = args.table.dimensions / 2;
    r.table = args.table.inverseFrequencies;
    r.firstPosition = args.firstPosition;
    r.tokens = args.tokens;
    r.cosSin.resize(args.tokens * pairs * 2);
    pool.run(args.tokens, [&](size_t t, unsigned) {
        for (size_t i = 0; i < pairs; ++i) {
            const double angle = static_cast<double>(args.firstPosition + t) * static_cast<double>(r.table[i]);
            r.cosSin[(t * pairs + i) * 2] = static_cast<float>(std::cos(angle)) * args.table.amplitude;
            r.cosSin[(t * pairs + i) * 2 + 1] = static_cast<float>(std::sin(angle)) * args.table.amplitude;
        }
    });
    return r;
}

void Rotations::rotate(ThreadPool &pool, const RotateArgs &args)
{
    const size_t pairs = args.table.dimensions / 2;
    const Rotation &r = rotationOf(pool, args);
    const bool interleaved = args.table.layout == RotaryLayout::Interleaved;
    const size_t apart = interleaved ? 1 : pairs;
    const size_t step = interleaved ? 2 : 1;
    pool.run(args.tokens, [&](size_t t, unsigned) {
        const float *cosSin = &r.cosSin[t * pairs * 2];
        for (size_t head = 0; head < args.heads; ++head) {
            float *x = args.x + t * args.tokenStride + head * args.headStride;
            for (size_t i = 0; i < pairs; ++i) {
                float &a = x[i * step];
                float &b = x[i * step + apart];
                const float before = a;
                a = before * cosSin[2 * i] - b * cosSin[2 * i + 1];
                b = before * cosSin[2 * i + 1] + b * cosSin[2 * i];
            }
        }
    });
}

} // namespace moire::cpu
