//! What happens next.

use punnet_domain::device::{Revocation, RevocationReason};
use punnet_domain::id::{CommandId, following};
use punnet_store::{Command, PackSizes};

use crate::dice::Dice;
use crate::proof::{Sound, holds};
use crate::work::{self, Task, Trouble};
use crate::world::World;

/// No more kiosks than this, copies too.
const SITES_MAX: usize = 6;
const DAY_MS: i64 = 86_400_000;

impl World {
    /// One step; the same dice do the same.
    pub fn step(&mut self, index: u32) -> Sound {
        let mut dice = Dice::of(self.seed, &format!("step {index}"));
        self.pass_time(&mut dice);
        let hazards = self.hazards;
        let which = dice.index(self.sites.len());
        let done = match dice.below(100) {
            0..34 => self.work(which, &mut dice)?,
            34..66 => self.exchange_somehow(which, &mut dice)?,
            66..69 if hazards.crashes => self.restart(which, &mut dice)?,
            69..72 => self.do_again(which, &mut dice)?,
            72..74 => self.newcomer(which, &mut dice)?,
            74..78 if hazards.sticks => self.write_stick(which, &mut dice)?,
            78..84 if hazards.sticks => self.read_stick(which, &mut dice)?,
            84..86 if hazards.restores => self.back_up(which)?,
            86..88 if hazards.restores => self.restore(which, &mut dice)?,
            88..90 if hazards.copies => self.copy(which, &mut dice)?,
            90..92 if hazards.hub_restores => self.hub_backup(&mut dice)?,
            92..94 if hazards.revocations => self.revoke(which, &mut dice)?,
            94..96 if hazards.clocks => self.clock_jumps(which, &mut dice),
            96 => self.late_request(),
            97 => self.pack(which, &mut dice)?,
            98 if hazards.crashes => self.crash_while_writing(which, &mut dice)?,
            99 if hazards.full_disks => self.full_disk(which, &mut dice)?,
            _ => self.work(which, &mut dice)?,
        };
        let name = self.sites[which].name.clone();
        self.tell(format!("{index}: {name} {done}"));
        Ok(())
    }

    fn work(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        self.unique += 1;
        let site = &self.sites[which];
        let deed = match work::choose(site, dice, self.unique) {
            Ok(deed) => deed,
            Err(trouble) => return Ok(format!("can't see: {}", trouble.code())),
        };
        let task = Task { id: CommandId(dice.uuid_at(site.now_ms())), deed };
        let said = self.run(which, &task)?;
        if dice.chance(30) {
            self.tasks.push(task);
        }
        Ok(said)
    }

    /// Does a task; what was said to be done is there.
    fn run(&mut self, which: usize, task: &Task) -> Sound<String> {
        let site = &self.sites[which];
        let before = site.store().frontier(self.cooperative)?;
        let done = task.run(site);
        let after = site.store().frontier(self.cooperative)?;
        let grew = after.iter().any(|(log, length)| before.get(log).is_none_or(|held| held < length));
        let deed = format!("{:?}", task.deed);
        let deed = deed.split([' ', '{']).next().unwrap_or_default();
        match done {
            Ok(written) => {
                holds(grew != written.touched.is_empty(), || format!("{deed} grew no log"))?;
                Ok(format!("{deed} {}", if written.repeated { "again" } else { "done" }))
            }
            Err(trouble) => {
                holds(!grew, || format!("{deed} failed and grew a log"))?;
                Ok(format!("{deed}: {}", trouble.code()))
            }
        }
    }

    /// Somebody whose answer was lost asks again, perhaps on another kiosk.
    fn do_again(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        match dice.pick(&self.tasks).cloned() {
            Some(task) => self.run(which, &task),
            None => Ok("nothing to do again".to_owned()),
        }
    }

    fn exchange_somehow(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let dies = self.hazards.crashes && dice.chance(15);
        let left = dies.then(|| dice.below(60));
        let within = self.hazards.crashes && !dies && dice.chance(10);
        if within {
            self.sites[which].store().fail_after(Some(dice.below(6_000)))?;
        }
        let done = self.exchange(which, self.hazards.bad_link, left, dice);
        if within {
            self.sites[which].restart()?;
        }
        let done = done?;
        if done.died {
            self.sites[which].restart()?;
        }
        let report = &done.report;
        let moved = format!("{}/{}", report.frames_up, report.frames_down);
        Ok(format!("exchanges {moved} {:?} -> {}", done.told, done.code()))
    }

    fn restart(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        if dice.chance(30) {
            self.hub.restart()?;
            return Ok("sees the hub restart".to_owned());
        }
        self.sites[which].restart()?;
        Ok("restarts".to_owned())
    }

    /// The power fails while SQLite works.
    fn crash_while_writing(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        self.unique += 1;
        let site = &self.sites[which];
        let Ok(deed) = work::choose(site, dice, self.unique) else { return Ok("can't see".to_owned()) };
        let task = Task { id: CommandId(dice.uuid_at(site.now_ms())), deed };
        site.store().fail_after(Some(dice.below(1_500)))?;
        let done = task.run(site).map_or_else(|e| e.code(), |_| "done".to_owned());
        self.tasks.push(task);
        self.sites[which].restart()?;
        Ok(format!("crashes while writing: {done}"))
    }

    fn full_disk(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        self.sites[which].store().limit_disk(Some(dice.below(3) as u32))?;
        let said = match dice.chance(50) {
            true => self.work(which, dice),
            false => self.exchange_somehow(which, dice),
        };
        self.sites[which].store().limit_disk(None)?;
        Ok(format!("has a full disk: {}", said?))
    }

    fn newcomer(&mut self, host: usize, dice: &mut Dice) -> Sound<String> {
        if self.sites.len() >= SITES_MAX {
            return Ok("has company enough".to_owned());
        }
        self.join(host, dice)?;
        Ok("invites another".to_owned())
    }

    fn back_up(&mut self, which: usize) -> Sound<String> {
        let to = self.file("backup");
        self.sites[which].back_up(to)?;
        Ok("is backed up".to_owned())
    }

    fn restore(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let backups = self.sites[which].backups.len();
        if backups == 0 {
            return self.back_up(which);
        }
        self.known.promises_unsure = true;
        self.forget_marks(which);
        self.sites[which].restore(dice.index(backups))?;
        Ok("goes on from a backup".to_owned())
    }

    /// Its files are copied, brought back, or worked with elsewhere.
    fn copy(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let copies = self.sites[which].copies.len();
        if dice.chance(40) || copies == 0 && dice.chance(50) {
            let to = self.file("copy");
            self.sites[which].copy(to)?;
            return Ok("is copied".to_owned());
        }
        (self.known.copied, self.known.promises_unsure) = (true, true);
        self.forget_marks(which);
        if copies > 0 {
            self.sites[which].rewind(dice.index(copies))?;
            return Ok("goes on from an old copy".to_owned());
        }
        if self.sites.len() >= SITES_MAX {
            return Ok("has company enough".to_owned());
        }
        let (folder, name) = (self.folder(), char::from(b'a' + self.sites.len() as u8).to_string());
        let twin = self.sites[which].twin(&folder, name, self.seed)?;
        self.sites.push(twin);
        Ok("has a twin".to_owned())
    }

    /// How far a device's logs count can't be foretold any more.
    fn forget_marks(&mut self, which: usize) {
        let device = self.sites[which].device();
        self.known.revoked.remove(&device);
        if device == self.sites[0].device() {
            self.known.revoked.clear();
        }
    }

    fn hub_backup(&mut self, dice: &mut Dice) -> Sound<String> {
        let backups = self.hub.backups();
        if backups == 0 || dice.chance(40) {
            let to = self.file("hub");
            let done = self.hub.back_up(&to)?;
            return Ok(format!("sees the hub backed up: {done}"));
        }
        self.hub.restore(dice.index(backups))?;
        Ok("sees the hub restored".to_owned())
    }

    /// Mostly by the founding kiosk, whose word nobody ends.
    fn revoke(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let by = if dice.chance(70) { 0 } else { dice.index(self.sites.len()) };
        let target = self.sites[which].device();
        let site = &self.sites[by];
        let leader = work::person(self.cooperative, 0);
        let (own, now_ms) = (site.device(), site.now_ms());
        let command = Command {
            id: CommandId(dice.uuid_at(now_ms)),
            body_hash: [7; 32],
            by: Some(leader.id),
            cooperative: Some(self.cooperative),
            now_ms,
        };
        let mut marks = None;
        let written = site.store().write(&command, |tx| -> Result<(), Trouble> {
            let reason = RevocationReason::Lost;
            let (asked, left) = tx.revocation_asked(self.cooperative, target, reason)?;
            let id = following(command.id.0, "revocation");
            let revocation = Revocation::new(id, asked, own, &left, &leader, now_ms)?;
            marks = Some(revocation.valid_up_to.iter().map(|(log, mark)| (*log, mark.length)).collect());
            Ok(tx.put(&revocation)?)
        });
        if let Err(trouble) = written {
            return Ok(format!("is not revoked: {}", trouble.code()));
        }
        self.known.promises_unsure = true;
        let sure =
            by == 0 && !self.sites.iter().any(|site| site.tainted && [own, target].contains(&site.device()));
        let first = !self.known.revoked.contains_key(&target);
        match marks.filter(|_| sure && first) {
            Some(marks) => drop(self.known.revoked.insert(target, marks)),
            None => self.forget_marks(which),
        }
        Ok(format!("is revoked by {}", self.sites[by].name))
    }

    /// Old entries go into packs: on a kiosk, or on the hub.
    fn pack(&mut self, which: usize, dice: &mut Dice) -> Sound<String> {
        let sizes = PackSizes { newest_kept: dice.below(4), fewest: 1, most: 1 + dice.index(20) };
        if dice.chance(30) {
            return Ok(format!("sees the hub pack {} entries", self.hub.pack(sizes)?));
        }
        let packing = self.sites[which].store().pack(i64::MAX, sizes)?;
        Ok(format!("packs {} entries", packing.entries))
    }

    fn clock_jumps(&mut self, which: usize, dice: &mut Dice) -> String {
        let site = &mut self.sites[which];
        let true_ms = site.now_ms() - site.clock_off_ms;
        site.clock_off_ms = [0, DAY_MS, -DAY_MS, -true_ms][dice.index(4)];
        format!("has a clock {} h off", site.clock_off_ms / 3_600_000)
    }

    fn late_request(&mut self) -> String {
        match self.late.pop() {
            Some(late) => format!("is late: {}", late.arrive(&self.hub)),
            None => "has nothing on its way".to_owned(),
        }
    }
}
