// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kept_speeds.h"

#include "storage/owner.h"
#include "storage/store.h"

#include <algorithm>

namespace moire {

namespace {

constexpr int maxAnswers = 5000;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

KeptSpeeds::KeptSpeeds(const std::vector<KeptSpeed> &latestFirst)
{
    for (const KeptSpeed &speed : latestFirst) {
        m_byPath[speed.path].push_back(speed);
        if (!speed.hash.isEmpty())
            m_byHash[speed.hash].push_back(speed.tokensPerSecond);
    }
}

KeptSpeeds KeptSpeeds::read(Store &store)
{
    std::vector<KeptSpeed> speeds;
    sql::Query query(store.database(),
                     QStringLiteral("SELECT model_path, model_hash, started, decode_tps FROM generations "
                                    "WHERE machine = ? AND decode_tps > 0 AND decode_tps < 1e9 "
                                    "ORDER BY id DESC LIMIT ?"));
    query.bind(thisMachine()).bind(maxAnswers).run();
    while (query.next())
        speeds.push_back({query.text(0), query.text(1), query.integer(2), query.real(3).value_or(0.0)});
    return KeptSpeeds(speeds);
}

ModelSpeed KeptSpeeds::of(const ModelFile &file) const
{
    const auto answers = m_byPath.constFind(file.path);
    if (!file.readable() || answers == m_byPath.constEnd())
        return {};
    qint64 modified = 0; // milliseconds
    for (const FileStamp &stamp : file.stamps)
        modified = std::max(modified, stamp.modified / 1'000'000);
    std::vector<double> values; // of this file, hash unknown
    QString hash;
    for (const KeptSpeed &answer : *answers) {
        if (answer.started < modified)
            continue;
        if (answer.hash.isEmpty())
            values.push_back(answer.tokensPerSecond);
        else if (hash.isEmpty())
            hash = answer.hash;
    }
    const std::vector<double> hashed = m_byHash.value(hash);
    values.insert(values.end(), hashed.begin(), hashed.end());
    if (values.empty())
        return {};
    return {ModelSpeed::Kind::Measured, median(values), static_cast<int>(values.size())};
}

} // namespace moire
