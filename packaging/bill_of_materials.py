#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the bill of materials of a package as SPDX 2.3 JSON: bill_of_materials.py PACKAGE

PACKAGE is a .deb, a .rpm, a .tar.zst of packaging/appdir, or any other file. Lists the package with its checksum, every file
in it (of other files: only itself), the libraries that are compiled into the programs or lie beside them, and the packages
that it depends on. The date is SOURCE_DATE_EPOCH, so that the same package gives the same text.
"""
import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

# Header-only libraries: Debian package, SPDX licence.
COMPILED_IN = {"CLI11": ("libcli11-dev", "BSD-3-Clause"), "nlohmann-json": ("nlohmann-json3-dev", "MIT")}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def version_of(package):
    """Of a Debian package; on other systems it is not known."""
    return output("dpkg-query", "-W", "-f", "${Version}", package) if shutil.which("dpkg-query") else "NOASSERTION"


def part(name, version, licence, **more):
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
            "licenseDeclared": licence, "copyrightText": "NOASSERTION", **more}


def files_in_tar(stream):
    with tempfile.NamedTemporaryFile() as archive:
        subprocess.run(stream, check=True, stdout=archive)
        with tarfile.open(archive.name) as tar:
            for member in sorted(tar.getmembers(), key=lambda member: member.name):
                if member.isfile():
                    yield member.name, tar.extractfile(member).read()


def files_in_rpm(package):
    with tempfile.TemporaryDirectory() as folder:
        unpack = subprocess.Popen(["rpm2cpio", package], stdout=subprocess.PIPE)
        subprocess.run(["cpio", "-idm", "--quiet"], check=True, cwd=folder, stdin=unpack.stdout)
        unpack.wait()
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield f"./{path.relative_to(folder)}", path.read_bytes()


def deb(package):
    fields = {name: output("dpkg-deb", "-f", package, name) for name in ("Package", "Version", "Depends", "Architecture")}
    needs = [re.match(r"(\S+)\s*(?:\(([^)]*)\))?", wanted).groups()
             for wanted in filter(None, re.split(r",\s*", fields["Depends"]))]
    return fields["Package"], fields["Version"], fields["Architecture"], needs, files_in_tar(
        ["dpkg-deb", "--fsys-tarfile", package])


def rpm(package):
    name, version, machine = output("rpm", "-qp", "--qf", "%{NAME} %{VERSION}-%{RELEASE} %{ARCH}", package).split()
    needs = [(wanted, None) for wanted in sorted(set(output("rpm", "-qp", "--requires", package).splitlines()))
             if not wanted.startswith("rpmlib(")]
    return name, version, machine, needs, files_in_rpm(Path(package).resolve())


def other(package):
    """NAME-VERSION-MACHINE.ending"""
    found = re.match(r"(\w+)-([\d.]+)-(\w+?)\.", Path(package).name)
    name, version, machine = found.groups() if found else (Path(package).name, "NOASSERTION", "any")
    if package.endswith(".tar.zst"):
        return name, version, machine, [], files_in_tar(["zstd", "-qdc", package])
    return name, version, machine, [], [(Path(package).name, Path(package).read_bytes())]


def bill(package):
    title, version, machine, needs, contents = (deb if package.endswith(".deb") else rpm if package.endswith(".rpm") else other)(
        package)
    beside = []
    digest = hashlib.sha256(Path(package).read_bytes()).hexdigest()
    files = []
    for name, data in contents:
        if name.endswith("share/doc/moire/libraries"): # of packaging/appdir: package and version of each library
            beside = [line.split() for line in data.decode().splitlines()]
        sums = {kind: hashlib.new(kind, data).hexdigest() for kind in ("sha1", "sha256")}
        files.append({"SPDXID": "SPDXRef-File-" + hashlib.sha256(name.encode()).hexdigest()[:16], "fileName": name,
                      "checksums": [{"algorithm": kind.upper(), "checksumValue": value} for kind, value in sums.items()],
                      "licenseConcluded": "GPL-3.0-or-later", "copyrightText": "NOASSERTION"})
    code = hashlib.sha1("".join(sorted(file["checksums"][0]["checksumValue"] for file in files)).encode()).hexdigest()
    whole = part(title, version, "GPL-3.0-or-later", packageFileName=Path(package).name,
                 filesAnalyzed=True, packageVerificationCode={"packageVerificationCodeValue": code},
                 checksums=[{"algorithm": "SHA256", "checksumValue": digest}],
                 hasFiles=[file["SPDXID"] for file in files])
    packages, relations = [whole], [("SPDXRef-DOCUMENT", "DESCRIBES", whole["SPDXID"])]
    for name, (source, licence) in COMPILED_IN.items():
        packages.append(part(name, version_of(source), licence))
        relations.append((whole["SPDXID"], "CONTAINS", packages[-1]["SPDXID"]))
    for name, bound in beside:
        packages.append(part("contains-" + name, bound, "NOASSERTION"))
        packages[-1]["name"] = name
        relations.append((whole["SPDXID"], "CONTAINS", packages[-1]["SPDXID"]))
    for number, (name, bound) in enumerate(needs):
        packages.append(part(f"depends-{number}", bound or "any", "NOASSERTION"))
        packages[-1]["name"] = name
        relations.append((whole["SPDXID"], "DEPENDS_ON", packages[-1]["SPDXID"]))
    date = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), datetime.timezone.utc)
    name = f"{title}-{version}-{machine}"
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": name,
            "documentNamespace": f"urn:sha256:{digest}",
            "creationInfo": {"created": date.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Tool: packaging/bill_of_materials.py"]},
            "packages": packages, "files": files,
            "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                              for one, kind, other in relations]}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: bill_of_materials.py PACKAGE")
    print(json.dumps(bill(sys.argv[1]), indent=1))
