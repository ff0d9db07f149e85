// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/line_rules.h"

#include "markdown/opaque.h"

#include <algorithm>

namespace moire::widgets::markdown {

namespace {

constexpr size_t maxColumns = 256;
constexpr qsizetype maxLabel = 999, maxAddress = 2048, maxLanguage = 32;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

qsizetype countOf(QStringView line, QChar c)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == c)
        count++;
    return count;
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return isBlank(c); });
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        at++;
    return at;
}

std::vector<CellRange> split(QStringView row, const std::vector<Opaque> &opaque)
{
    std::vector<CellRange> result;
    qsizetype begin = row.startsWith(u'|') ? 1 : 0, i = begin;
    size_t next = 0;
    const auto add = [&](qsizetype end) {
        qsizetype first = begin;
        while (first < end && isBlank(row[first]))
            first++;
        while (end > first && isBlank(row[end - 1]))
            end--;
        result.emplace_back(qint32(first), qint32(end));
    };
    while (i < row.size()) {
        while (next < opaque.size() && opaque[next].begin < i)
            next++;
        if (next < opaque.size() && opaque[next].begin == i)
            i = opaque[next].end;
        else if (row[i] == u'\\')
            i += 2;
        else if (row[i] == u'|') {
            add(i);
            begin = ++i;
        } else
            i++;
    }
    if (begin < row.size() || result.empty())
        add(row.size());
    return result;
}

} // namespace

Cursor::Cursor(QStringView source, qint32 begin, qint32 end) : m_source(source), m_position(begin), m_end(end)
{
    while (m_end > begin && isBlank(source[m_end - 1]))
        m_end--;
    m_next = begin;
    look();
}

void Cursor::look()
{
    for (; m_next < m_end && (m_source[m_next] == u' ' || m_source[m_next] == u'\t'); m_next++)
        m_nextColumn += m_source[m_next] == u' ' ? 1 : 4 - m_nextColumn % 4;
}

void Cursor::skipIndent(int columns)
{
    while (columns > 0) {
        if (m_pad > 0) {
            const int part = std::min(m_pad, columns);
            m_pad -= part;
            m_column += part;
            columns -= part;
        } else if (m_position >= m_next)
            return;
        else if (m_source[m_position++] == u'\t')
            m_pad = 4 - m_column % 4;
        else {
            m_column++;
            columns--;
        }
    }
}

void Cursor::skip(qint32 characters)
{
    m_position = m_next += characters;
    m_column = m_nextColumn += characters;
    m_pad = 0;
    look();
}

bool isRule(QStringView line)
{
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    if (mark != u'-' && mark != u'_' && mark != u'*')
        return false;
    qsizetype count = 0;
    for (const QChar c : line) {
        if (c == mark)
            count++;
        else if (!isBlank(c))
            return false;
    }
    return count >= 3;
}

std::optional<Heading> atxHeading(QStringView line)
{
    const qsizetype level = countOf(line, u'#');
    if (level < 1 || level > 6 || (level < line.size() && !isBlank(line[level])))
        return {};
    qsizetype begin = skipBlanks(line, level), end = line.size();
    qsizetype mark = end;
    while (mark > begin && line[mark - 1] == u'#')
        mark--;
    if (mark == begin || (mark < end && isBlank(line[mark - 1])))
        end = mark;
    while (end > begin && isBlank(line[end - 1]))
        end--;
    return Heading{uint8_t(level), begin, end};
}

uint8_t underlineLevel(QStringView line)
{
    if (line.isEmpty() || (line.front() != u'=' && line.front() != u'-'))
        return 0;
    return isBlank(line.sliced(countOf(line, line.front()))) ? (line.front() == u'=' ? 1 : 2) : 0;
}

std::optional<Fence> openingFence(QStringView line)
{
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    if (mark != u'`' && mark != u'~')
        return {};
    const qsizetype length = countOf(line, mark);
    if (length < 3 || (mark == u'`' && line.sliced(length).contains(u'`')))
        return {};
    return Fence{mark, length};
}

bool closesFence(QStringView line, const Fence &fence)
{
    const qsizetype length = countOf(line, fence.mark);
    return length >= fence.length && isBlank(line.sliced(length));
}

QString fenceLanguage(QStringView line)
{
    qsizetype begin = line.isEmpty() ? 0 : countOf(line, line.front());
    while (begin < line.size() && (isBlank(line[begin]) || line[begin] == u'{' || line[begin] == u'.'))
        begin++; // "{.python}" and "{r}" are written too
    qsizetype end = begin;
    while (end < line.size() && end - begin < maxLanguage && !isBlank(line[end]) && line[end] != u'}' &&
           line[end] != u',' && line[end] != u'{' && line[end] != u':')
        end++;
    return line.sliced(begin, end - begin).toString().toLower();
}

std::optional<Marker> listMarker(QStringView line)
{
    Marker marker;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 10 && line[digits] >= u'0' && line[digits] <= u'9')
        digits++;
    if (digits > 9 || digits >= line.size())
        return {};
    marker.delimiter = line[digits];
    const bool fits = digits > 0 ? marker.delimiter == u'.' || marker.delimiter == u')'
                                 : marker.delimiter == u'-' || marker.delimiter == u'+' || marker.delimiter == u'*';
    if (!fits || (digits + 1 < line.size() && !isBlank(line[digits + 1])))
        return {};
    marker.number = line.first(digits).toInt();
    marker.width = qint32(digits + 1);
    return marker;
}

std::optional<bool> task(QStringView line)
{
    if (line.size() < 5 || line[0] != u'[' || line[2] != u']' || !isBlank(line[3]))
        return {};
    if (line[1] == u' ')
        return false;
    return line[1] == u'x' || line[1] == u'X' ? std::optional(true) : std::nullopt;
}

std::vector<Alignment> delimiterRow(QStringView line)
{
    std::vector<Alignment> result;
    if (!line.contains(u'|') || !line.contains(u'-'))
        return result;
    qsizetype i = line.startsWith(u'|') ? 1 : 0;
    while (i < line.size()) {
        i = skipBlanks(line, i);
        const bool left = i < line.size() && line[i] == u':';
        i += left;
        const qsizetype dashes = countOf(line.sliced(i), u'-');
        i += dashes;
        const bool right = i < line.size() && line[i] == u':';
        i = skipBlanks(line, i + right);
        if (dashes == 0 || (i < line.size() && line[i] != u'|') || result.size() == maxColumns)
            return {};
        i++;
        result.push_back(left && right ? Alignment::Centre
                             : left    ? Alignment::Left
                             : right   ? Alignment::Right
                                       : Alignment::Default);
    }
    return result;
}

bool hasColumns(QStringView row, size_t columns)
{
    const size_t count = split(row, {}).size();
    return count == columns || (count > columns && split(row, opaqueSpans(row)).size() == columns);
}

std::vector<CellRange> cells(QStringView source, qint32 begin, qint32 end, size_t columns)
{
    const QStringView row = source.sliced(begin, end - begin);
    std::vector<CellRange> result = split(row, {});
    if (result.size() > columns) { // GFM splits code and formulas too; who wrote "`a|b`" in a cell did not mean that
        if (auto other = split(row, opaqueSpans(row)); other.size() <= columns)
            result = std::move(other);
        else {
            result[columns - 1].second = result.back().second;
            result.resize(columns);
        }
    }
    for (CellRange &cell : result) {
        cell.first += begin;
        cell.second += begin;
    }
    return result;
}

QString normalizedLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

std::optional<Definition> definition(QStringView line)
{
    if (!line.startsWith(u'['))
        return {};
    const qsizetype close = line.indexOf(u']');
    if (close < 2 || close > maxLabel || close + 1 >= line.size() || line[close + 1] != u':')
        return {};
    const QStringView label = line.sliced(1, close - 1);
    Definition result{normalizedLabel(label), skipBlanks(line, close + 2), 0};
    if (result.label.isEmpty() || label.contains(u'[') || label.contains(u'\\') || result.begin >= line.size())
        return {};
    qsizetype rest = 0;
    if (line[result.begin] == u'<') {
        result.begin++;
        result.end = line.indexOf(u'>', result.begin);
        rest = result.end + 1;
    } else {
        result.end = result.begin;
        while (result.end < line.size() && !isBlank(line[result.end]))
            result.end++;
        rest = result.end;
    }
    if (result.end <= result.begin || result.end - result.begin > maxAddress)
        return {};
    const QStringView title = line.sliced(rest).trimmed();
    if (title.isEmpty())
        return result;
    const QChar quote = title.front(), last = quote == u'(' ? u')' : quote;
    const bool quoted = (quote == u'"' || quote == u'\'' || quote == u'(') && title.size() > 1 &&
        title.back() == last && isBlank(line[rest]);
    return quoted ? std::optional(result) : std::nullopt;
}

} // namespace moire::widgets::markdown
