// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

/// Turns one list of unique keys into another in steps that an item model can announce.
namespace moire {

/// The members of \p order that can stay where they are: a longest increasing subsequence, as flags.
inline std::vector<bool> longestIncreasing(const std::vector<size_t> &order)
{
    std::vector<size_t> tails; // indexes into order: the smallest end of a run of each length
    std::vector<size_t> before(order.size());
    for (size_t i = 0; i < order.size(); i++) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), order[i],
                                         [&](size_t tail, size_t value) { return order[tail] < value; });
        before[i] = at == tails.begin() ? i : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(order.size(), false);
    if (tails.empty())
        return stays;
    for (size_t i = tails.back();; i = before[i]) {
        stays[i] = true;
        if (before[i] == i)
            return stays;
    }
}

/// Changes \p rows into \p next. \p remove(first, last) and \p insert(first, last) are called around runs of rows, and
/// \p move(from, to) around one row that goes before the row \p to; each gets a function that changes the rows. If more
/// than \p maxMoves rows change places, \p reorder gets it once instead. \p Key needs == and qHash().
template <class Key, class Remove, class Insert, class Move, class Reorder>
void changeRows(std::vector<Key> &rows, const std::vector<Key> &next, size_t maxMoves, Remove remove, Insert insert,
                Move move, Reorder reorder)
{
    using Step = typename std::vector<Key>::difference_type;
    QHash<Key, size_t> places;
    places.reserve(static_cast<qsizetype>(next.size()));
    for (size_t i = 0; i < next.size(); i++)
        places.insert(next[i], i);
    for (size_t end = rows.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && !places.contains(rows[first - 1]))
            first--;
        if (first == end) {
            end--;
            continue;
        }
        remove(static_cast<int>(first), static_cast<int>(end - 1),
               [&] { rows.erase(rows.begin() + static_cast<Step>(first), rows.begin() + static_cast<Step>(end)); });
        end = first;
    }

    std::vector<size_t> order;
    for (const Key &key : rows)
        order.push_back(places.value(key));
    const std::vector<bool> stays = longestIncreasing(order);
    std::vector<size_t> moves; // places in next
    for (size_t i = 0; i < order.size(); i++)
        if (!stays[i])
            moves.push_back(order[i]);
    std::sort(moves.begin(), moves.end());
    if (moves.size() > maxMoves) {
        reorder([&] {
            std::sort(rows.begin(), rows.end(),
                      [&](const Key &a, const Key &b) { return places.value(a) < places.value(b); });
        });
        moves.clear();
    }
    // In the new order, so that the row before one that moves is already in its place.
    const QSet<Key> present(rows.begin(), rows.end());
    for (const size_t place : moves) {
        const auto find = [&](const Key &key) {
            return static_cast<size_t>(std::find(rows.begin(), rows.end(), key) - rows.begin());
        };
        size_t previous = place;
        while (previous > 0 && !present.contains(next[previous - 1]))
            previous--;
        const size_t from = find(next[place]);
        const size_t to = previous == 0 ? 0 : find(next[previous - 1]) + 1;
        if (from == to || from + 1 == to)
            continue;
        move(static_cast<int>(from), static_cast<int>(to), [&] {
            const Key key = rows[from];
            rows.erase(rows.begin() + static_cast<Step>(from));
            rows.insert(rows.begin() + static_cast<Step>(to > from ? to - 1 : to), key);
        });
    }

    for (size_t i = 0; i < next.size();) {
        if (i < rows.size() && rows[i] == next[i]) {
            i++;
            continue;
        }
        size_t end = i + 1;
        while (end < next.size() && !present.contains(next[end]))
            end++;
        insert(static_cast<int>(i), static_cast<int>(end - 1), [&] {
            rows.insert(rows.begin() + static_cast<Step>(i), next.begin() + static_cast<Step>(i),
                        next.begin() + static_cast<Step>(end));
        });
        i = end;
    }
}

} // namespace moire
