package org.redress.bench;

import java.util.List;
import java.util.Random;
import org.redress.registry.Applicant;

/** People as a town has them: some surnames very common, most rare, each with a flat, a phone, a mail address and an account. */
final class Names {

    private static final List<String> STEMS = List.of(
            "Иван", "Смирн", "Кузнец", "Попов", "Васильев", "Петр", "Сокол", "Михайл", "Новик", "Фёдор", "Мороз", "Волк",
            "Алексе", "Лебед", "Семён", "Егор", "Павл", "Козл", "Степан", "Никола", "Орл", "Андре", "Макар", "Никит",
            "Захар", "Зайц", "Соловь", "Борис", "Яковл", "Григор", "Роман", "Вороб", "Сергее", "Кузьм", "Фрол", "Александр",
            "Дмитри", "Корол", "Гус", "Кисел", "Ильин", "Максим", "Поляк", "Сорок", "Виноград", "Ковал", "Бел", "Медвед",
            "Антон", "Тарас", "Жук", "Баран", "Филипп", "Комар", "Давыд", "Беля", "Герасим", "Богдан", "Осип", "Сидор");
    private static final List<String> ENDS = List.of("ов", "ев", "ин", "енко", "ский", "чук", "як", "ец", "иков", "анов");
    private static final List<String> FIRST = List.of(
            "Иван", "Анна", "Мария", "Пётр", "Олег", "Ольга", "Нина", "Юрий", "Игорь", "Елена", "Павел", "Вера", "Лидия",
            "Роман", "Тарас", "Ирина", "Семён", "Дарья", "Глеб", "Зоя", "Яков", "Майя", "Фёдор", "Раиса", "Богдан");
    private static final List<String> FATHERS = List.of(
            "Иванович", "Петровна", "Олегович", "Юрьевна", "Игоревич", "Павловна", "Романович", "Тарасовна", "Семёнович",
            "Глебовна", "Яковлевич", "Фёдоровна", "Богданович", "Ильинична", "Сергеевич", "Андреевна");
    private static final List<String> STREETS = List.of(
            "Полевая", "Лесная", "Садовая", "Новая", "Речная", "Мира", "Труда", "Школьная", "Заводская", "Южная", "Весенняя",
            "Озёрная", "Кольцевая", "Парковая", "Северная", "Вишнёвая");
    private static final int FLATS = 90;

    private Names() {}

    /** The n-th of them, always the same one. */
    static Applicant of(int n) {
        Random dice = new Random(n * 7919L);
        double skew = Math.pow(dice.nextDouble(), 2.5);
        int surname = (int) (skew * STEMS.size() * ENDS.size());
        String name = STEMS.get(surname % STEMS.size()) + ENDS.get(surname / STEMS.size()) + " "
                + FIRST.get(dice.nextInt(FIRST.size())) + " " + FATHERS.get(dice.nextInt(FATHERS.size()));
        int house = n / FLATS;
        String address = "г. Заречный, ул. " + STREETS.get(house % STREETS.size()) + ", " + (house / STREETS.size() + 1)
                + ", кв. " + (n % FLATS + 1);
        return new Applicant(
                name,
                "person" + n + "@example.org",
                "+7 9%02d %03d-%02d-%02d".formatted(n % 89, n / 7 % 1000, n % 97, n / 1000 % 100),
                address,
                "17-%03d-%03d".formatted(n / 1000, n % 1000));
    }

    /** A name that many have, without the father's. */
    static String common(int n) {
        return STEMS.get(0) + ENDS.get(0) + " " + FIRST.get(Math.floorMod(n, FIRST.size()));
    }

    /** A street in which thousands live. */
    static String street(int n) {
        return STREETS.get(Math.floorMod(n, STREETS.size()));
    }
}
