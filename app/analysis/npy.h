// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <string_view>

/// Expert ids in NumPy's file format (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html) and as
/// base64 (RFC 4648).
namespace moire::analysis {

bool isNpy(std::string_view bytes);
/// Integers of 8 to 64 bits, little-endian, in C order; versions 1 to 3. Numbers beyond 32 bits are refused.
IdArray readNpy(std::string_view bytes, const std::string &where);
/// Signed 32-bit integers without a header, of the shape \p dims with one of them 0: as many as there are.
IdArray readRaw(std::string_view bytes, std::vector<uint64_t> dims, const std::string &where);
/// Version 1; the numbers follow as writeRaw(). \p type: as NumPy writes it, for other numbers.
std::string npyHeader(const std::vector<uint64_t> &dims, const std::string &type = "<i4");
std::string writeNpy(const IdArray &array);
std::string writeRaw(const IdArray &array);

std::string fromBase64(std::string_view text, const std::string &where); ///< padding may be missing
std::string toBase64(std::string_view bytes);

} // namespace moire::analysis
