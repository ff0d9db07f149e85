#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the bill of materials of a Debian package as SPDX 2.3 JSON: bill_of_materials.py PACKAGE.deb

Lists the package with its checksum, every file in it, the libraries that are compiled into the programs, and the packages
that it depends on. The date is SOURCE_DATE_EPOCH, so that the same package gives the same text.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

# Header-only libraries: Debian package, SPDX licence.
COMPILED_IN = {"CLI11": ("libcli11-dev", "BSD-3-Clause"), "nlohmann-json": ("nlohmann-json3-dev", "MIT")}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def part(name, version, licence, **more):
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
            "licenseDeclared": licence, "copyrightText": "NOASSERTION", **more}


def files_of(package):
    with tempfile.NamedTemporaryFile() as archive:
        subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, stdout=archive)
        with tarfile.open(archive.name) as tar:
            for member in sorted(tar.getmembers(), key=lambda member: member.name):
                if member.isfile():
                    yield member.name, tar.extractfile(member).read()


def bill(package):
    fields = {name: output("dpkg-deb", "-f", package, name) for name in ("Package", "Version", "Depends", "Architecture")}
    digest = hashlib.sha256(Path(package).read_bytes()).hexdigest()
    files = []
    for name, data in files_of(package):
        sums = {kind: hashlib.new(kind, data).hexdigest() for kind in ("sha1", "sha256")}
        files.append({"SPDXID": "SPDXRef-File-" + hashlib.sha256(name.encode()).hexdigest()[:16], "fileName": name,
                      "checksums": [{"algorithm": kind.upper(), "checksumValue": value} for kind, value in sums.items()],
                      "licenseConcluded": "GPL-3.0-or-later", "copyrightText": "NOASSERTION"})
    code = hashlib.sha1("".join(sorted(file["checksums"][0]["checksumValue"] for file in files)).encode()).hexdigest()
    whole = part(fields["Package"], fields["Version"], "GPL-3.0-or-later", packageFileName=Path(package).name,
                 filesAnalyzed=True, packageVerificationCode={"packageVerificationCodeValue": code},
                 checksums=[{"algorithm": "SHA256", "checksumValue": digest}],
                 hasFiles=[file["SPDXID"] for file in files])
    packages, relations = [whole], [("SPDXRef-DOCUMENT", "DESCRIBES", whole["SPDXID"])]
    for name, (source, licence) in COMPILED_IN.items():
        packages.append(part(name, output("dpkg-query", "-W", "-f", "${Version}", source), licence))
        relations.append((whole["SPDXID"], "CONTAINS", packages[-1]["SPDXID"]))
    for wanted in filter(None, re.split(r",\s*", fields["Depends"])):
        name, bound = re.match(r"(\S+)\s*(?:\(([^)]*)\))?", wanted).groups()
        packages.append(part("depends-" + name, bound or "any", "NOASSERTION"))
        packages[-1]["name"] = name
        relations.append((whole["SPDXID"], "DEPENDS_ON", packages[-1]["SPDXID"]))
    date = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), datetime.timezone.utc)
    name = f"{fields['Package']}-{fields['Version']}-{fields['Architecture']}"
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": name,
            "documentNamespace": f"urn:sha256:{digest}",
            "creationInfo": {"created": date.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Tool: packaging/bill_of_materials.py"]},
            "packages": packages, "files": files,
            "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                              for one, kind, other in relations]}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: bill_of_materials.py PACKAGE.deb")
    print(json.dumps(bill(sys.argv[1]), indent=1))
