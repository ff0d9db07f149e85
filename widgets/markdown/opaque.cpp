// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/opaque.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace moire::widgets::markdown {

namespace {

constexpr QStringView beginMark = u"\\begin{";

/// The environment whose begin the text starts with, if it is one of formulas; else empty.
QStringView environment(QStringView text)
{
    static constexpr std::array known{u"equation",    u"align",    u"aligned", u"alignat",     u"gather",
                                      u"gathered",    u"multline", u"split",   u"eqnarray",    u"matrix",
                                      u"pmatrix",     u"bmatrix",  u"vmatrix", u"Vmatrix",     u"Bmatrix",
                                      u"smallmatrix", u"cases",    u"array",   u"displaymath", u"math"};
    if (!text.startsWith(beginMark))
        return {};
    text = text.sliced(beginMark.size());
    qsizetype end = 0;
    while (end < text.size() && end < 16 && text[end] != u'}')
        end++;
    if (end >= text.size() || text[end] != u'}')
        return {};
    const QStringView name = text.first(end);
    const QStringView plain = name.endsWith(u'*') ? name.chopped(1) : name;
    return std::any_of(known.begin(), known.end(), [&](QStringView entry) { return entry == plain; }) ? name
                                                                                                      : QStringView();
}

/// Places that close formulas, in order; asked with rising offsets only.
struct Closers {
    std::vector<qsizetype> places;
    size_t next = 0;

    qsizetype from(qsizetype offset)
    {
        while (next < places.size() && places[next] < offset)
            next++;
        return next < places.size() ? places[next] : -1;
    }
};

class Finder {
public:
    explicit Finder(QStringView text) : m_text(text) { }
    std::vector<Opaque> find();

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }
    qsizetype code(qsizetype i);
    qsizetype backslash(qsizetype i);
    qsizetype dollar(qsizetype i);
    qsizetype add(Opaque::Kind kind, qsizetype begin, qsizetype innerBegin, qsizetype innerEnd, qsizetype end);
    void findClosers();
    bool isMoney(QStringView inner) const;

    QStringView m_text;
    std::vector<Opaque> m_found;
    Closers m_round, m_square, m_dollar, m_dollars;
    QStringList m_unclosed; ///< environments that do not end from here on
};

void Finder::findClosers()
{
    for (qsizetype i = 0; i < m_text.size(); i++) {
        if (m_text[i] == u'\\') {
            if (at(i + 1) == u')')
                m_round.places.push_back(i);
            else if (at(i + 1) == u']')
                m_square.places.push_back(i);
            i++;
        } else if (m_text[i] == u'$' && at(i + 1) == u'$') {
            m_dollars.places.push_back(i);
            i++;
        } else if (m_text[i] == u'$' && !at(i - 1).isSpace() && !at(i + 1).isLetterOrNumber())
            m_dollar.places.push_back(i);
    }
}

qsizetype Finder::add(Opaque::Kind kind, qsizetype begin, qsizetype innerBegin, qsizetype innerEnd, qsizetype end)
{
    m_found.push_back({kind, begin, end, innerBegin, innerEnd});
    return end;
}

qsizetype Finder::code(qsizetype i)
{
    const auto run = [this](qsizetype at) {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == u'`')
            end++;
        return end - at;
    };
    // Of each length only the last run searches in vain, and there are few different lengths: this is linear.
    const qsizetype length = run(i);
    for (qsizetype j = m_text.indexOf(u'`', i + length); j >= 0;) {
        const qsizetype other = run(j);
        if (other == length)
            return add(Opaque::Kind::Code, i, i + length, j, j + length);
        j = m_text.indexOf(u'`', j + other);
    }
    return i + length;
}

qsizetype Finder::backslash(qsizetype i)
{
    if (at(i + 1) == u'(' || at(i + 1) == u'[') {
        const bool display = at(i + 1) == u'[';
        const qsizetype close = (display ? m_square : m_round).from(i + 2);
        return close < 0 ? i + 2
                         : add(display ? Opaque::Kind::Display : Opaque::Kind::Formula, i, i + 2, close, close + 2);
    }
    const QStringView name = at(i + 1) == u'b' ? environment(m_text.sliced(i)) : QStringView();
    if (name.isEmpty() || m_unclosed.contains(name))
        return i + 2;
    const QString end = QLatin1String("\\end{") + name.toString() + u'}';
    const qsizetype close = m_text.indexOf(end, i);
    if (close < 0) {
        m_unclosed << name.toString();
        return i + 2;
    }
    return add(Opaque::Kind::Display, i, i, close + end.size(), close + end.size());
}

bool Finder::isMoney(QStringView inner) const
{
    // "$5 to get 10$": begins with a number, has words, and nothing that only formulas have.
    inner = inner.first(std::min<qsizetype>(inner.size(), 64)); // a bound, so that all of them take linear time
    return inner.front().isDigit() && inner.contains(u' ') &&
        std::none_of(inner.begin(), inner.end(), [](QChar c) { return QStringView(u"\\^_={}+-*/<>").contains(c); });
}

qsizetype Finder::dollar(qsizetype i)
{
    if (at(i + 1) == u'$') {
        const qsizetype close = m_dollars.from(i + 2);
        return close <= i + 2 ? i + 2 : add(Opaque::Kind::Display, i, i + 2, close, close + 2);
    }
    if (at(i + 1).isSpace() || at(i - 1).isLetterOrNumber())
        return i + 1;
    const qsizetype close = m_dollar.from(i + 2);
    if (close < 0 || isMoney(m_text.sliced(i + 1, close - i - 1)))
        return i + 1;
    return add(Opaque::Kind::Formula, i, i + 1, close, close + 1);
}

std::vector<Opaque> Finder::find()
{
    findClosers();
    for (qsizetype i = 0; i < m_text.size();) {
        if (m_text[i] == u'`')
            i = code(i);
        else if (m_text[i] == u'\\')
            i = backslash(i);
        else if (m_text[i] == u'$')
            i = dollar(i);
        else
            i++;
    }
    return std::move(m_found);
}

} // namespace

std::vector<Opaque> opaqueSpans(QStringView text)
{
    const bool any =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'`' || c == u'\\' || c == u'$'; });
    return any ? Finder(text).find() : std::vector<Opaque>();
}

QString openDisplay(QStringView line)
{
    QString closer;
    if (line.startsWith(u"$$"))
        closer = QStringLiteral("$$");
    else if (line.startsWith(u"\\["))
        closer = QStringLiteral("\\]");
    else if (const QStringView name = environment(line); !name.isEmpty())
        closer = QLatin1String("\\end{") + name.toString() + u'}';
    return closer.isEmpty() || line.indexOf(closer, 2) >= 0 ? QString() : closer;
}

} // namespace moire::widgets::markdown
