#!/bin/sh
# What the kiosk's own unit may not do: the ways out of the screen that belong to the machine.
#   hold.sh on    closes them      hold.sh off    opens them again, for whoever maintains the machine
# ROOT=/target works on a system that does not run. docs/appliance.md says what each is for.
set -eu
root=${ROOT:-}
units="ctrl-alt-del.target getty@tty1.service getty@tty2.service autovt@.service"

case "${1:-}" in
on)
    mkdir -p "$root/etc/sysctl.d" "$root/etc/systemd/logind.conf.d" "$root/etc/udev/rules.d"
    cat >"$root/etc/sysctl.d/60-physio-kiosk.conf" <<'SYSCTL'
# Alt+SysRq+R would take the keyboard from the screen's program
kernel.sysrq = 0
# A kernel that has crashed starts anew by itself
kernel.panic = 10
SYSCTL
    cat >"$root/etc/systemd/logind.conf.d/60-physio-kiosk.conf" <<'LOGIND'
[Login]
# No login on another console, also in the moment in which the kiosk starts anew
NAutoVTs=0
ReserveVT=0
# A short press of the button does nothing; a long one is the hardware's
HandlePowerKey=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandleLidSwitch=ignore
IdleAction=ignore
LOGIND
    cat >"$root/etc/udev/rules.d/60-physio-kiosk.rules" <<'UDEV'
# No desktop opens a stick. For the kiosk's backups it is mounted as its user's, and nothing on it runs
SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{UDISKS_AUTO}="0"
# Its place has its own name and number, for the port's name is another one tomorrow
ACTION!="add", GOTO="physio_kiosk_end"
SUBSYSTEM!="block", GOTO="physio_kiosk_end"
ENV{ID_BUS}!="usb", GOTO="physio_kiosk_end"
ENV{ID_FS_TYPE}=="vfat|exfat|ntfs", ENV{PHYSIO_TYPE}="$env{ID_FS_TYPE}", ENV{PHYSIO_PLACE}="%k"
ENV{ID_FS_TYPE}=="ntfs", ENV{PHYSIO_TYPE}="ntfs3"
ENV{ID_FS_UUID}=="?*", ENV{PHYSIO_PLACE}="$env{ID_FS_UUID}"
ENV{ID_FS_LABEL}=="?*", ENV{ID_FS_UUID}=="?*", ENV{PHYSIO_PLACE}="$env{ID_FS_LABEL}-$env{ID_FS_UUID}"
ENV{PHYSIO_TYPE}=="?*", RUN+="/usr/bin/systemd-mount --no-block --collect --fsck=no --owner=physio-kiosk -t $env{PHYSIO_TYPE} -o nosuid,nodev,noexec,umask=0077 $devnode /run/media/physio-kiosk/$env{PHYSIO_PLACE}"
LABEL="physio_kiosk_end"
UDEV
    for unit in $units; do
        ln -sf /dev/null "$root/etc/systemd/system/$unit"
    done
    ;;
off)
    rm -f "$root/etc/sysctl.d/60-physio-kiosk.conf" "$root/etc/udev/rules.d/60-physio-kiosk.rules" \
        "$root/etc/systemd/logind.conf.d/60-physio-kiosk.conf"
    for unit in $units; do
        rm -f "$root/etc/systemd/system/$unit"
    done
    ;;
*)
    echo "usage: hold.sh on|off" >&2
    exit 2
    ;;
esac
if [ -z "$root" ] && [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    sysctl -q --system || true
    udevadm control --reload || true
    echo "It holds from the next start of the machine on."
fi
