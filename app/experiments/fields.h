// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace moire::experiments {

[[noreturn]] inline void refuse(const std::string &what, const std::string &where,
                                const std::string &remedy = "see docs/experiments.md")
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

/// Reads the fields of a JSON object and refuses those that nobody asked for. Every error is Refused and names the
/// field.
class Fields {
public:
    using Json = nlohmann::ordered_json;

    Fields(const Json &object, std::string where) : m_object(object), m_where(std::move(where))
    {
        if (!object.is_object())
            refuse("must be an object", m_where);
    }

    const std::string &where() const { return m_where; }
    std::string place(const char *key) const { return m_where + "." + key; }

    /// null if it is missing, or null in the file.
    const Json *find(const char *key)
    {
        m_known.insert(key);
        const auto at = m_object.find(key);
        return at == m_object.end() || at->is_null() ? nullptr : &*at;
    }

    std::optional<std::string> text(const char *key)
    {
        const Json *value = find(key);
        if (value && !value->is_string())
            refuse("must be text", place(key));
        return value ? std::optional(value->get<std::string>()) : std::nullopt;
    }

    std::optional<bool> boolean(const char *key)
    {
        const Json *value = find(key);
        if (value && !value->is_boolean())
            refuse("must be true or false", place(key));
        return value ? std::optional(value->get<bool>()) : std::nullopt;
    }

    std::optional<double> number(const char *key)
    {
        const Json *value = find(key);
        if (value && !value->is_number())
            refuse("must be a number", place(key));
        constexpr double most = 1e30; // also as float
        if (value && !(value->get<double>() >= -most && value->get<double>() <= most))
            refuse("is out of range", place(key));
        return value ? std::optional(value->get<double>()) : std::nullopt;
    }

    /// A whole number from \p least to \p most.
    std::optional<uint64_t> whole(const char *key, uint64_t least, uint64_t most)
    {
        const Json *value = find(key);
        if (!value)
            return std::nullopt;
        if (!value->is_number_unsigned() || value->get<uint64_t>() < least || value->get<uint64_t>() > most)
            refuse("must be a whole number from " + std::to_string(least) + " to " + std::to_string(most), place(key));
        return value->get<uint64_t>();
    }

    std::optional<std::vector<std::string>> texts(const char *key, size_t most)
    {
        const Json *value = list(key, most);
        if (!value)
            return std::nullopt;
        std::vector<std::string> result;
        for (const Json &item : *value) {
            if (!item.is_string())
                refuse("must be a list of texts", place(key));
            result.push_back(item.get<std::string>());
        }
        return result;
    }

    const Json *list(const char *key, size_t most)
    {
        const Json *value = find(key);
        if (value && !value->is_array())
            refuse("must be a list", place(key));
        if (value && value->size() > most)
            refuse("has " + std::to_string(value->size()) + " entries; at most " + std::to_string(most) +
                       " are supported",
                   place(key), "split the experiment");
        return value;
    }

    /// Throws if the object has fields that were never asked for.
    void finish() const
    {
        for (const auto &[key, value] : m_object.items())
            if (!m_known.contains(key))
                refuse("the field '" + printable(key, 60) + "' is not known", m_where,
                       "remove it, or use a newer version of the program; docs/experiments.md lists the fields");
    }

private:
    const Json &m_object;
    std::string m_where;
    std::set<std::string, std::less<>> m_known;
};

} // namespace moire::experiments
